import { languageOf } from './language.ts';
import type { Masses } from './masses.ts';
import { traverse, type Tree } from './tree.ts';

/** A hidden part this long may be the document in another language; shorter ones tell no language. */
const LEAST = 300;
const SAMPLE = 4_000;

/**
 * Parts that are hidden while the same document is shown in another language: pages with a switch keep all versions.
 * Text that is hidden in the language of what is shown stays: it opens at a click.
 */
export function hiddenVersions<N>(tree: Tree<N>, root: N, masses: Masses<N>): Set<N> {
  const textOf = (node: N): number => masses.get(node)?.text ?? 0;
  const hidden: N[] = [];
  const shown = sampleOf(tree, root, (node) => {
    const heavy = textOf(node) >= Math.max(LEAST, textOf(root) * 0.15);
    if (!heavy || !tree.hidden(node)) return false;
    hidden.push(node);
    return true;
  });
  const language = languageOf(shown);
  if (shown.length < LEAST || language === 'und') return new Set();
  return new Set(hidden.filter((node) => isOther(languageOf(sampleOf(tree, node, () => false)), language)));
}

const isOther = (language: string, shown: string): boolean => language !== 'und' && language !== shown;

/** The first words under `root`, without what `skip` says; `skip` is asked of all. */
function sampleOf<N>(tree: Tree<N>, root: N, skip: (node: N) => boolean): string {
  const parts: string[] = [];
  let length = 0;
  const enter = (node: N): boolean => {
    if (tree.name(node) !== '#text') return node === root || !skip(node);
    if (length < SAMPLE) parts.push(tree.text(node).slice(0, SAMPLE));
    length += parts.at(-1)?.length ?? 0;
    return false;
  };
  traverse(tree, root, enter, () => undefined);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
