import { aroundBoth } from './around-both.ts';
import { isEdited } from './edited.ts';
import { answerOf, meaningOf } from './meaning.ts';
import { wordsOf } from './phrase.ts';
import { sendsVote } from './poll.ts';
import { captionOf, formOf } from './press.ts';
import { quotedIn } from './quoted.ts';
import type { Sentence } from './sentences.ts';
import type { Passage, View } from './view.ts';

/** "I agree" without "by pressing" needs a form that asks for something, or a button that answers it. */
export function isConvincing(view: View, sentence: Sentence, press: Element): boolean {
  if (answersAnother(view, sentence, press) || isTitleOfBoxes(view, sentence.owner)) return false;
  // «Узнать результат» also asks for an address: then a sentence says what pressing it means.
  if (sendsVote(view, press) && !meaningOf(sentence.text).opens) return false;
  if (isEdited(view, sentence.text)) return false;
  if (sentence.how === 'press') return !speaksOfAnother(view, sentence, press);
  // To cookies one agrees on a banner; elsewhere they are eaten.
  if (meaningOf(sentence.text).covers.every((cover) => cover === 'cookies')) return false;
  const form = formOf(view, press);
  if (form && view.contains(form, sentence.owner)) return view.within(form, 'field').length > 0;
  return sentence.text.length < 600 && answerOf(captionOf(view, press)) === 'accept';
}

/** «Принимаю условия ▾», to be unfolded, or the legend over ways to be written to: each of the boxes says what to. */
function isTitleOfBoxes(view: View, owner: Element): boolean {
  const group = owner.closest('summary')?.closest('details') ?? owner.closest('legend')?.closest('fieldset');
  return group != null && view.within(group, 'box').length > 0;
}

/** Telling of another page's button: no button here is called so, and nothing is asked for beside this one. */
function speaksOfAnother(view: View, { text, owner }: Sentence, press: Element): boolean {
  const called = wordsOf(quotedIn(text));
  if (called.length === 0 || wordsOf(captionOf(view, press)).some((word) => called.includes(word)))
    return false;
  const around = aroundBoth(view, owner, press);
  const asks = [...view.within(around, 'field'), ...view.within(around, 'box')];
  return asks.length === 0 && formOf(view, press) === null;
}

/** "Was this helpful?" stands between the words and the button: it answers that. */
function answersAnother(view: View, { to }: Sentence, press: Element): boolean {
  const place = view.place(press);
  return place !== undefined && place.from > to && view.words({ from: to, to: place.from }).endsWith('?');
}

/** So many passages on data or terms make a document, fewer where the page's own heading says that it is one. */
const LEGAL = 8;
const LEGAL_WITH_HEADING = 3;

/** A page that is itself a policy quotes every phrase of consent. */
export function isDocument(passages: readonly Passage[]): boolean {
  const legal = passages.filter(({ words }) => words.length > 80 && meaningOf(words).covers.length > 0);
  return legal.length >= (passages.some(isDocumentHeading) ? LEGAL_WITH_HEADING : LEGAL);
}

function isDocumentHeading({ owner, words }: Passage): boolean {
  if (owner.localName !== 'h1') return false;
  const meaning = meaningOf(words);
  return meaning.covers.length > 0 && meaning.words <= 12 && !meaning.acts;
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
