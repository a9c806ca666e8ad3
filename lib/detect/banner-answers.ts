import { answerByName, isCalledBanner, SITE } from './banner-names.ts';
import { isDialog } from './is-dialog.ts';
import { answerOf } from './meaning.ts';
import { captionOf } from './press.ts';
import type { View } from './view.ts';

/** A container with more words than this is the page, not a banner. */
export const MOST_WORDS = 4_000;
/** A banner that is answered in words of its own has so many buttons. */
const MOST_ANSWERS = 3;

/** What the buttons of a banner answer. */
export interface BannerAnswers {
  readonly accept: readonly Element[];
  readonly reject: readonly Element[];
  /** It is answered in words that tell neither yes nor no. */
  readonly isOpen: boolean;
}

/** «Только корзину», "Just the basics": whoever lets in some only keeps out the others. */
const ONLY =
  /^(?:только|лишь|лише|тільки|толькі|тек|only|just|nur|seulement|uniquement|juste|solo|sólo|solamente|soltanto|só|apenas|somente|tylko|alleen|enkel|pouze|jen|endast|bara|kun|bare|vain|yalnızca|sadece) /u;

/** @param presses the buttons in `element` that a person sees */
export function bannerAnswers(view: View, element: Element, presses: readonly Element[]): BannerAnswers {
  const answers = presses.map((press) => [press, answerIn(view, press)] as const);
  const those = (answer: string | null) =>
    answers.filter(([, given]) => given === answer).map(([press]) => press);
  const [accept, reject, unknown] = [those('accept'), those('reject'), those(null)];
  // «Поехали!» beside a refusal, or alone in a bar on cookies.
  const isAnswer = reject.length > 0 || (presses.length === 1 && isOfVisits(view, element));
  const only = unknown.length === 1 && isAnswer ? unknown : [];
  const isOpen = unknown.length > 1 && presses.length <= MOST_ANSWERS && isOfVisits(view, element);
  return { accept: accept.length > 0 ? accept : only, reject, isOpen };
}

function answerIn(view: View, press: Element): ReturnType<typeof answerOf> {
  const caption = captionOf(view, press);
  const answer = answerOf(caption);
  if (answer === 'accept' || answer === 'settings') return answer;
  return ONLY.test(caption.toLowerCase()) ? 'reject' : (answer ?? answerByName(press));
}

/** A bar or dialog of its own that speaks of visits. Only what has words on cookies is ever asked how it is placed. */
const isOfVisits = (view: View, element: Element): boolean =>
  (isCalledBanner(element) || isDialog(element) || isAfloat(element)) &&
  SITE.test(wordsIn(view, element, MOST_WORDS));

const isAfloat = (element: Element): boolean =>
  /^(?:fixed|sticky)$/u.test(getComputedStyle(element).position);

/** What a person reads in an element, at most `most` characters. */
export function wordsIn(view: View, element: Element, most: number): string {
  const place = view.place(element);
  return place ? view.words(place, most) : '';
}
