import { answerOf, meaningOf } from './meaning.ts';
import { captionOf, formOf } from './press.ts';
import type { Sentence } from './sentences.ts';
import type { Passage, View } from './view.ts';

/** "I agree" without "by pressing" needs a form that asks for something, or a button that answers it. */
export function isConvincing(view: View, sentence: Sentence, press: Element): boolean {
  if (sentence.how === 'press') return true;
  const form = formOf(view, press);
  if (form && view.contains(form, sentence.owner)) return view.within(form, 'field').length > 0;
  return sentence.text.length < 600 && answerOf(captionOf(view, press)) === 'accept';
}

/** A page that is itself a policy quotes every phrase of consent. */
export function isDocument(passages: readonly Passage[]): boolean {
  const legal = passages.filter(({ words }) => words.length > 80 && meaningOf(words).covers.length > 0);
  return legal.length >= 8;
}

const ASIDE = /footer|cookie|banner|notice|modal|popup|dialog|toast/iu;

export function isAside(view: View, element: Element): boolean {
  for (const around of view.chain(element, 12)) {
    if (['footer', 'aside', 'dialog', 'form'].includes(around.localName)) return true;
    if (around.localName !== 'body' && ASIDE.test(`${around.getAttribute('class') ?? ''} ${around.id}`))
      return true;
  }
  return false;
}
