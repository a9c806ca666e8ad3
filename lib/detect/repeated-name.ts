import { aroundNode } from './clobbered.ts';
import { isState } from './face.ts';
import { fold, type Stretch, type View } from './view.ts';

/** The line over a box stands at most so many items before it. */
const NEAR = 10;

/**
 * What a label says to screen readers alone, where the same stands to be seen right before its box: kits draw a switch in
 * the label, and the page writes its name over it. Empty elsewhere: what nobody reads is nobody's consent.
 */
export function repeatedName(view: View, box: Element, stretches: readonly Stretch[]): string {
  const name = fold(stretches.map((stretch) => renderedIn(view, stretch)).join(' '));
  const from = name === '' ? undefined : view.place(box)?.from;
  if (from === undefined) return '';
  return view.words({ from: Math.max(0, from - NEAR), to: from }).endsWith(name) ? name : '';
}

function renderedIn(view: View, { from, to }: Stretch): string {
  const texts = view.map.items.slice(from, to).filter(({ kind }) => kind === 'text');
  return texts
    .filter(({ node }) => aroundNode(node)?.checkVisibility() === true)
    .map(({ node }) => fold((node as Text).data))
    .filter((words) => !isState(words))
    .join(' ');
}
