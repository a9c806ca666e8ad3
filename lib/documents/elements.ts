import type { Tree } from './tree.ts';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe li main menu nav ol p pre search section summary table tbody td textarea tfoot th thead tr ul caption legend button'.split(
    ' ',
  ),
);
const STRONG = new Set(['b', 'strong', 'summary', 'dt', 'legend', 'caption', 'th', 'button']);
const TITLED = /(?:^|[-_ ])(?:title|heading|headline|subtitle|h[1-6])(?:$|[-_ ])/i;
const BOLD = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i;
/** A name for titles is believed of so many characters. */
const MOST_TITLE = 150;

/** Whether an element stands on lines of its own; custom elements mostly do. */
export const isBlock = (name: string): boolean => BLOCKS.has(name) || name.includes('-');

/** Level of a heading, 1 to 6; 0 for anything else. */
export function headingLevel<N>(tree: Tree<N>, node: N, name: string): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (tree.attribute(node, 'role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(tree.attribute(node, 'aria-level') ?? 2) || 2));
}

/** Whether an element sets off its words, by what it is, is styled or is called. `mass`: how many characters it has. */
export function looksStrong<N>(tree: Tree<N>, node: N, name: string, mass: number): boolean {
  if (STRONG.has(name) || BOLD.test(tree.attribute(node, 'style') ?? '')) return true;
  const called = mass > 0 && mass <= MOST_TITLE ? (tree.attribute(node, 'class') ?? '') : '';
  return TITLED.test(called.slice(0, 300));
}
