import type { PolicyLink } from '#lib/model/control.ts';
import { aroundNode } from './clobbered.ts';
import { policyLinkOf } from './links.ts';
import { INLINE } from './page-map.ts';
import type { Stretch, View } from './view.ts';

/** Links to policies that stand right after the words of a consent, in the same paragraph: «… cookies. Mehr erfahren». */
export function linksAfter(view: View, stretches: readonly Stretch[]): PolicyLink[] {
  return stretches
    .map((stretch) => linkAfter(view, stretch))
    .filter((anchor) => anchor !== null)
    .map((anchor) => policyLinkOf(view, anchor))
    .filter((link) => link !== null);
}

/** The link that the first words after these belong to, unless it is a paragraph of its own. */
function linkAfter(view: View, { from, to }: Stretch): HTMLAnchorElement | null {
  const words = wordsFrom(view, to);
  const anchor = (words && aroundNode(words)?.closest<HTMLAnchorElement>('a')) ?? null;
  const paragraph =
    anchor && Array.from(view.chain(anchor, 20)).find(({ localName }) => !INLINE.has(localName));
  const place = paragraph && view.place(paragraph);
  return place && place.from <= from ? anchor : null;
}

/** The next words; `null` where a control comes first. A label ends a line on the map, but not always on the screen. */
function wordsFrom({ map }: View, from: number): Text | null {
  for (let at = from; ; at++) {
    const item = map.items[at];
    if (item?.kind !== 'text' && item?.kind !== 'break') return null;
    if (item.kind === 'text' && (item.node as Text).data.trim() !== '') return item.node as Text;
  }
}
