import { LETTERS } from '#lib/text/letters.ts';
import { answerOf } from './meaning.ts';
import { fold, type View } from './view.ts';
import { wordsOf } from './phrase.ts';

/** Something else than signs and arrows. Not by `\p{L}`, which takes a browser milliseconds to make ready. */
const WORDY = new RegExp(`[${LETTERS}]`);

/** What a button says of itself, white space folded. */
export function captionOf(view: View, press: Element): string {
  const place = view.place(press);
  const words = place ? view.words({ from: place.from + 1, to: place.to }, 120) : '';
  // An arrow says nothing: what is said to screen readers does.
  if (WORDY.test(words)) return words;
  const value = press.localName === 'input' ? (press as HTMLInputElement).value : '';
  const unseen = value || press.getAttribute('aria-label') || press.getAttribute('title');
  return fold(unseen || words).slice(0, 120);
}

/** A button that sends a form: by its type, since pages forget to say so. */
export function isSubmit(press: Element): boolean {
  const { type } = press as HTMLInputElement | HTMLButtonElement;
  if (press.localName === 'input') return type === 'submit' || (type as string) === 'image';
  if (press.localName.includes('-')) return press.getAttribute('type') === 'submit';
  return press.localName === 'button' && type === 'submit';
}

/** The form of a control as the page has it, or the one that it is drawn in. */
export function formOf(view: View, element: Element): HTMLFormElement | null {
  const own = (element as Partial<HTMLInputElement>).form;
  // A form with a field named "form" has that there.
  if (own instanceof HTMLFormElement) return own;
  for (const ancestor of view.chain(element, 60))
    if (ancestor.localName === 'form') return ancestor as HTMLFormElement;
  return null;
}

/** Whether a button may stand for a consent: it sends, assents or says something of its own. */
export function canCarry(view: View, press: Element): boolean {
  if (!view.sight.element(press) || press.getAttribute('role') === 'tab') return false;
  const caption = captionOf(view, press);
  const answer = answerOf(caption);
  // A question is answered by what it opens: it is no act.
  if (caption.endsWith('?')) return false;
  const sends = isSubmit(press) && formOf(view, press) !== null;
  return caption.length > 1 && (answer === null || answer === 'accept' || sends);
}

/** Whether words name a button by its caption. */
export function isQuoted(caption: string, words: string): boolean {
  const said = wordsOf(caption).join(' ');
  return said.length > 2 && ` ${wordsOf(words).join(' ')} `.includes(` ${said} `);
}
