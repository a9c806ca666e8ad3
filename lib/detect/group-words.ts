import { referenced } from './accessible-name.ts';
import { isBarrier } from './barrier.ts';
import { isRadio } from './box-kind.ts';
import { asks, isVague, MOST_LEVELS, type BoxWords } from './box-words.ts';
import { meaningOf } from './meaning.ts';
import { fold, type Stretch, type View } from './view.ts';

const NOTHING: BoxWords = { text: '', stretches: [] };
/** Items of the page between a question and its options at most. */
const NEAR = 12;

/** The words over a group of radio buttons: these say «Да» and «Нет», the group says to what. Empty elsewhere. */
export function groupWords(view: View, box: Element): BoxWords {
  if (!isRadio(box)) return NOTHING;
  for (const element of view.chain(box, MOST_LEVELS)) {
    const isNamed = isGroup(element);
    if (!isNamed && view.within(element, 'box').length < 2) continue;
    const words = isNamed ? titleOf(view, element) : NOTHING;
    if (words.text !== '') return words;
    const before = wordsBefore(view, element, box);
    if (before.text !== '') return before;
    if (!isNamed) break;
  }
  return NOTHING;
}

const isGroup = (element: Element): boolean =>
  element.localName === 'fieldset' || /^(?:radiogroup|group)$/u.test(element.getAttribute('role') ?? '');

function titleOf(view: View, group: Element): BoxWords {
  const title = group.querySelector('legend') ?? referenced(group, 'aria-labelledby')[0];
  const place = title ? view.place(title) : beforeFirst(view, group);
  const text = place ? view.words(place) : '';
  if (place && text !== '') return { text, stretches: [place] };
  const unseen = fold(group.getAttribute('aria-label') ?? '');
  // Kits put their own name there.
  return isVague(meaningOf(unseen)) ? NOTHING : { text: unseen, stretches: [] };
}

/** What stands in a group before its first option. */
function beforeFirst(view: View, group: Element): Stretch | undefined {
  const first = view.within(group, 'box')[0];
  const from = view.place(group)?.from;
  const to = first && view.place(first)?.from;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A question right before the group, which does not name it. */
function wordsBefore(view: View, group: Element, box: Element): BoxWords {
  const to = view.place(group)?.from ?? 0;
  let from = to;
  while (from > 0 && to - from < NEAR && !isBarrier(view, from - 1, box)) from--;
  const text = view.words({ from, to });
  return asks(text) ? { text, stretches: [{ from, to }] } : NOTHING;
}
