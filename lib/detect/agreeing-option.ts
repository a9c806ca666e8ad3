import { nameStretches } from './accessible-name.ts';
import { meaningOf } from './meaning.ts';
import type { View } from './view.ts';

/** «Не даю согласия»: more words name something to agree to. */
const MOST_WORDS = 3;

/** «Даю согласие», as one of two: what stands over the options names to what. Empty for any other option. */
export function agreeingOption(view: View, box: Element): string {
  const caption = view.raw(nameStretches(view, box)[0] ?? { from: 0, to: 0 }, 100);
  const { agrees, words, covers } = meaningOf(caption);
  return agrees && words <= MOST_WORDS && covers.length === 0 ? caption : '';
}
