import { aroundBoth } from './around-both.ts';
import { answerOf, meaningOf } from './meaning.ts';
import { wordsOf } from './phrase.ts';
import { captionOf, formOf } from './press.ts';
import { quotedIn } from './quoted.ts';
import type { Sentence } from './sentences.ts';
import type { Passage, View } from './view.ts';

/** "I agree" without "by pressing" needs a form that asks for something, or a button that answers it. */
export function isConvincing(view: View, sentence: Sentence, press: Element): boolean {
  if (sentence.how === 'press') return !speaksOfAnother(view, sentence, press);
  // To cookies one agrees on a banner; elsewhere they are eaten.
  if (meaningOf(sentence.text).covers.every((cover) => cover === 'cookies')) return false;
  const form = formOf(view, press);
  if (form && view.contains(form, sentence.owner)) return view.within(form, 'field').length > 0;
  return sentence.text.length < 600 && answerOf(captionOf(view, press)) === 'accept';
}

/** Telling of another page's button: no button here is called so, and nothing is asked for beside this one. */
function speaksOfAnother(view: View, { text, owner }: Sentence, press: Element): boolean {
  const called = wordsOf(quotedIn(text));
  if (called.length === 0 || wordsOf(captionOf(view, press)).some((word) => called.includes(word)))
    return false;
  return view.within(aroundBoth(view, owner, press), 'field').length === 0 && formOf(view, press) === null;
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
