import type { Tree } from './tree.ts';

/** Elements without a meaning of their own, which pages give one by a role. */
const PLAIN = new Set(['div', 'span']);

const NAMES: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  list: 'ul',
  listitem: 'li',
};

/** The tree with tables and lists that are made of plain elements and roles (ARIA 1.2) named as what they are. */
export const byRole = <N>(tree: Tree<N>): Tree<N> => ({
  ...tree,
  name: (node) => {
    const name = tree.name(node);
    return PLAIN.has(name) ? (NAMES[tree.attribute(node, 'role') ?? ''] ?? name) : name;
  },
});
