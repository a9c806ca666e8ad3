import type { Run } from './builder.ts';
import { byRole } from './by-role.ts';
import { MOST_TEXT } from './caps.ts';
import { contentOf } from './content.ts';
import type { Lines } from './line.ts';
import { traverse, type Tree } from './tree.ts';
import { Walker } from './walker.ts';

export interface Walked<N> extends Lines {
  /** Whether it was read to its end, within the caps. */
  readonly whole: boolean;
  readonly runs: readonly Run<N>[];
}

/** Reads the words of a page in reading order, with what the elements say of their structure. */
export function walk<N>(given: Tree<N>, page: N): Walked<N> {
  const tree = byRole(given);
  const content = contentOf(tree, page);
  const walker = new Walker(tree, content);
  const ended = traverse(
    tree,
    content.root,
    (node) => !content.skip(node) && walker.enter(node),
    (node) => walker.leave(node),
  );
  walker.finish();
  const { text, lines, runs } = walker.builder;
  return { text, lines, runs, title: '', whole: ended && text.length <= MOST_TEXT };
}
