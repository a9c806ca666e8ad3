import { isBarrier, sameGroup } from './barrier.ts';
import {
  asks,
  asksInOtherWords,
  isBare,
  isCode,
  join,
  MOST_LEVELS,
  merged,
  type BoxWords,
} from './box-words.ts';
import { aroundNode } from './clobbered.ts';
import { isListedConsent } from './consent-heading.ts';
import { isRadio } from './box-kind.ts';
import { isState, withoutState } from './face.ts';
import { meaningOf } from './meaning.ts';
import { withoutSayings } from './quoted.ts';
import type { Stretch, View } from './view.ts';

/**
 * The nearest text in a container that holds no other box, on both sides up to the next control.
 * @param named the words that are the box's own
 * @returns `null` where they ask for no consent
 */
export function wordsAround(view: View, box: Element, named: BoxWords): BoxWords | null {
  for (const container of Array.from(view.chain(box, MOST_LEVELS)).slice(1)) {
    const alone = isAlone(view, box, container);
    const words = wordsBeside(view, box, container);
    // What is only said to screen readers is the box's own name again.
    if (words.unseen || words.text === '' || words.text === named.text) {
      if (alone) continue;
      return null;
    }
    // «Нет» has its words: beyond the next box they are another's. «Согласен» goes on in what follows.
    if (!alone && named.text !== '' && !meaningOf(named.text).agrees) return null;
    const whole = named.text === '' || words.text.includes(named.text) ? words : together(box, named, words);
    const said = withoutSayings(whole.text);
    if (asks(said) || isListedConsent(view, box, whole.text) || asksInOtherWords(said)) return whole;
    // «Ежемесячно» is an answer of its own; «Да» needs what it answers.
    if (!alone || !isBare(whole.text)) return null;
  }
  return null;
}

/** What an option is called for screen readers alone, «Да», answers what is to be seen. */
function together(box: Element, named: BoxWords, words: BoxWords): BoxWords {
  if (isCode(named) || (named.unseen && isOfState(box, named))) return words;
  return named.unseen && !meaningOf(named.text).agrees
    ? { ...merged(words, named), stretches: words.stretches }
    : merged(named, words);
}

/** A switch that is called "on". */
const isOfState = (box: Element, { text }: BoxWords): boolean => !isRadio(box) && isState(text);

const isAlone = (view: View, box: Element, container: Element): boolean =>
  view.within(container, 'box').every((other) => other === box || sameGroup(box, other));

/** The visible words beside a box within a container: on both sides, or on its own side where it is one of several. */
export function wordsBeside(view: View, box: Element, container: Element): BoxWords {
  const sides = besides(view, box, container);
  return isAlone(view, box, container) ? join(view, box, sides) : oneSide(view, box, sides, container);
}

/** Text before and after a box, up to the next control on either side. */
function besides(view: View, box: Element, container: Element): Stretch[] {
  const place = view.place(box);
  const limits = view.place(container);
  if (!place || !limits) return [];
  let { from } = place;
  while (from > limits.from && !isBarrier(view, from - 1, box)) from--;
  let { to } = place;
  while (to < limits.to && !isBarrier(view, to, box) && !isHeading(view, to)) to++;
  return [
    { from: Math.max(from, captionEnd(view, from, place.from)), to: place.from },
    { from: place.to, to },
  ]
    .map((stretch) => withoutState(view, box, stretch))
    .filter((stretch) => stretch.from < stretch.to);
}

/** What follows under a heading of its own is about something else. */
const isHeading = (view: View, at: number): boolean => {
  const node = view.map.items[at]?.node;
  return node?.nodeType === Node.TEXT_NODE && aroundNode(node)?.closest('h1, h2, h3, h4, h5, h6') != null;
};

/** Text before a box begins after the caption of the button before it. */
function captionEnd(view: View, from: number, end: number): number {
  const before = view.map.items[from - 1];
  if (before?.kind !== 'press' && before?.kind !== 'box') return from;
  return Math.min(view.place(before.node as Element)?.to ?? from, end);
}

/** Among several boxes each has the text after it, or, where that is none or another's title, the text before it. */
function oneSide(view: View, box: Element, sides: readonly Stretch[], container: Element): BoxWords {
  const start = view.place(box)?.from ?? 0;
  const before = join(
    view,
    box,
    sides.filter((side) => side.from <= start),
  );
  const after = sides.filter((side) => side.from > start);
  const words = join(view, box, after);
  const isTitle = before.text !== '' && isBelow(view, start, after) && isTitled(view, container);
  return words.text === '' || isTitle ? before : words;
}

/** Words on a line of their own. */
const isBelow = (view: View, start: number, after: readonly Stretch[]): boolean =>
  view.map.items.slice(start, after[0]?.from ?? start).some(({ kind }) => kind === 'break');

/** A title over each of its boxes: the last one has nothing under it. */
function isTitled(view: View, container: Element): boolean {
  const last = view.within(container, 'box').at(-1);
  const start = last && view.place(last)?.from;
  return start !== undefined && besides(view, last as Element, container).every(({ from }) => from <= start);
}
