import { nameStretches } from './accessible-name.ts';
import { meaningOf } from './meaning.ts';
import type { View } from './view.ts';

/** «Не даю согласия»: more words name something to agree to. */
const MOST_WORDS = 3;

/** «Даю согласие», as one of two: what stands over the options names to what. Empty for any other option. */
export function agreeingOption(view: View, box: Element): string {
  const name = nameStretches(view, box)[0];
  // In a grid the options are named over their columns, and unseen at each.
  const caption = name ? view.raw(name, 100) : (box.getAttribute('aria-label') ?? '').slice(0, 100);
  const { agrees, words, covers } = meaningOf(caption);
  return agrees && words <= MOST_WORDS && covers.length === 0 ? caption : '';
}
