import { answerOf, meaningOf } from './meaning.ts';
import { captionOf } from './press.ts';
import type { Passage, View } from './view.ts';

/** A cookie banner as the page shows it. */
export interface Banner {
  readonly element: Element;
  readonly label: string;
  readonly accept: readonly Element[];
  readonly reject: readonly Element[];
  readonly save: readonly Element[];
}

const MOST_LEVELS = 9;
/** A container with more words than this is the page, not a banner. */
const MOST_WORDS = 4_000;
const MOST_PRESSES = 12;

/** @returns the banner around words on cookies, or `null` where no small container has a button to accept them. */
export function bannerAround(view: View, passage: Passage): Banner | null {
  for (const element of view.chain(passage.owner, MOST_LEVELS)) {
    if (['html', 'main', 'article'].includes(element.localName)) return null;
    if (element.localName === 'body' && !isFramed(element)) return null;
    const presses = view.within(element, 'press').filter((press) => view.sight.element(press));
    if (presses.length > MOST_PRESSES || hasForm(view, element)) return null;
    const answers = presses.map((press) => [press, answerOf(captionOf(view, press))] as const);
    const those = (answer: string) => answers.filter(([, given]) => given === answer).map(([press]) => press);
    const accept = those('accept');
    if (accept.length === 0) continue;
    const label = labelOf(view, element);
    if (label.length > MOST_WORDS) return null;
    return {
      element,
      label: label.slice(0, 1_500),
      accept,
      reject: those('reject'),
      save: saving(view, presses),
    };
  }
  return null;
}

/** Banners of consent services come as a frame of their own. */
function isFramed({ ownerDocument: { defaultView: view } }: Element): boolean {
  return view !== null && view.parent !== view;
}

const labelOf = (view: View, element: Element): string => {
  const place = view.place(element);
  return place ? view.words(place, MOST_WORDS + 1) : '';
};

const saving = (view: View, presses: readonly Element[]): Element[] =>
  presses.filter((press) =>
    /^(?:сохран|save|зберег|speicher|enregistr|guardar|salva|zapisz)/iu.test(captionOf(view, press)),
  );

/** A form that asks for data is no banner, even if a word on cookies stands in it. */
function hasForm(view: View, element: Element): boolean {
  return view.within(element, 'field').some((field) => view.sight.element(field));
}

/** Words on cookies, in a banner or beside one. */
export const speaksOfCookies = (passage: Passage): boolean =>
  meaningOf(passage.words).covers.includes('cookies');
