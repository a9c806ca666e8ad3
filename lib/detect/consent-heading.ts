import { isRadio } from './box-kind.ts';
import { headOver } from './column-words.ts';
import { headingBefore } from './heading-before.ts';
import { meaningOf } from './meaning.ts';
import type { Stretch, View } from './view.ts';

const MOST_LEVELS = 6;
/** «Мои согласия»: more words say something of their own, but where a colon leads on to the list. */
const MOST_WORDS = 3;
const MOST_LEADING = 12;
/** «Согласия родителя (законного представителя)». */
const MOST_IN_HEAD = 6;

/** «Письма об акциях», in a list that is called «Согласия». */
export const isListedConsent = (view: View, box: Element, text: string): boolean => {
  const { covers, agrees, staff } = meaningOf(text);
  return covers.length > 0 && !agrees && !staff && isUnderConsents(view, box);
};

/**
 * Whether what a box is in stands under words that only agree, «Согласия» or «Я согласен:», so that each line names to
 * what. Of the nearest such words alone, since other ones begin another part of the page.
 */
function isUnderConsents(view: View, box: Element): boolean {
  if (isInTableOfConsents(view, box)) return true;
  for (const element of view.chain(box, MOST_LEVELS)) {
    if (onlyAgrees(view, leadIn(view, element))) return true;
    const heading = headingBefore(view, element);
    if (heading) return onlyAgrees(view, heading);
  }
  return false;
}

/** «Согласия родителя» and «Даю» over the columns of a table. */
function isInTableOfConsents(view: View, box: Element): boolean {
  const row = box.closest('tr');
  const cells = box.closest('td') && !isRadio(box) ? Array.from(row?.children ?? []) : [];
  return cells.some((cell) => onlyAgrees(view, headOver(view, cell), MOST_IN_HEAD));
}

function onlyAgrees(view: View, lead: Stretch | undefined, most = MOST_WORDS): boolean {
  const text = lead ? view.words(lead, 200) : '';
  const { agrees, words, covers, staff } = meaningOf(text);
  return agrees && words <= (text.endsWith(':') ? MOST_LEADING : most) && !staff && covers.length === 0;
}

/** What stands in a list before its first box. */
function leadIn(view: View, list: Element): Stretch | undefined {
  const boxes = view.within(list, 'box');
  const [from, to] = [view.place(list)?.from, boxes[0] && view.place(boxes[0])?.from];
  if (boxes.length < 2 || from === undefined || to === undefined) return undefined;
  return { from, to };
}
