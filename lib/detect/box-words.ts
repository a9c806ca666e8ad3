import { answerOf, asksByTick, meaningOf, type Meaning } from './meaning.ts';
import { isReminder } from './reminder.ts';
import { repeatedName } from './repeated-name.ts';
import { secondOpinion } from './second-opinion.ts';
import { fold, type Stretch, type View } from './view.ts';

/** The words that go with a box, and where they stand; no stretches where they are only in an attribute. */
export interface BoxWords {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Where words stand that other boxes share with it: those take them as well, a sentence of its own they are not. */
  readonly shared?: readonly Stretch[];
  /** Only said to screen readers. */
  readonly unseen?: boolean;
}

/** How far out the words of a box without a label may stand. */
export const MOST_LEVELS = 9;
/** Fewer words than this («Да», «Согласен», «*») say nothing by themselves. */
const TELLING = 3;

/** What kits call a box of their own accord, in the language of those who made them: it says nothing. */
const KIT_NAMES =
  /^(?:switch|toggle|toggle switch|checkbox|check box|radio|开关|复选框|单选框|переключатель|флажок)$/iu;

/** The visible words of some stretches as the words of a box; its `aria-label` where there are none to see. */
export function join(view: View, box: Element, stretches: readonly Stretch[]): BoxWords {
  const text = fold(stretches.map((stretch) => view.words(stretch)).join(' '));
  if (text !== '') return { text, stretches };
  const unseen = fold(box.getAttribute('aria-label') ?? '');
  const repeated = unseen === '' ? repeatedName(view, box, stretches) : '';
  if (repeated !== '') return { text: repeated, stretches };
  return { text: KIT_NAMES.test(unseen) ? '' : unseen, stretches, unseen: true };
}

/** The words of both, one after the other. */
export function merged(a: BoxWords, b: BoxWords): BoxWords {
  const shared = [...(a.shared ?? []), ...(b.shared ?? [])];
  const words = { text: fold(`${a.text} ${b.text}`), stretches: [...a.stretches, ...b.stretches], shared };
  return b.unseen && a.text === '' ? b : words;
}

/** Whether words on a box ask for a consent. */
export const asks = (text: string): boolean => asksByTick(meaningOf(text));

const isServiceNews = (text: string): boolean => {
  const { agrees, covers, optsOut } = meaningOf(text);
  return !agrees && !optsOut && covers.length === 0 && isReminder(text);
};

/** Whether they do in words that the lexicon does not read; what is quoted first is for an opinion on it. */
export const asksInOtherWords = (text: string): boolean =>
  meaningOf(text).words >= TELLING &&
  !meaningOf(text).staff &&
  !isServiceNews(text) &&
  !/^["«“„]/.test(text) &&
  secondOpinion(text)?.tick === true;

/** Whether the label of a box needs the words around it: there is none, or it only says yes or no, or agrees. */
export const isBare = (label: string): boolean => {
  const meaning = meaningOf(label);
  if (meaning.words >= TELLING || meaning.agrees) return isVague(meaning);
  return meaning.words === 0 || answerOf(label) !== null;
};

/** "transfer": what a developer calls a box for screen readers may say no more than its id. */
export const isCode = ({ text, unseen }: BoxWords): boolean => {
  const { words, agrees } = meaningOf(text);
  return unseen === true && words < TELLING && !agrees && answerOf(text) === null;
};

/** Whether words are an agreement without an object, or next to nothing. */
export const isVague = (meaning: Meaning): boolean =>
  meaning.words < TELLING || (meaning.agrees && meaning.covers.length === 0 && !meaning.staff);
