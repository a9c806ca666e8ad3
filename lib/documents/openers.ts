import type { Masses } from './masses.ts';
import { traverse, type Tree } from './tree.ts';

const HEADING = /^(?:h[1-6]|summary|dt|legend)$/;
const OPENS = /accord|collaps|spoiler|toggl|expand|faq|question/i;
const LONGEST_HEAD = 150;
const LEAST_PANEL = 60;

/** Whether an element is a button, by its name or role. */
export const isButton = <N>(tree: Tree<N>, node: N): boolean =>
  tree.name(node) === 'button' || tree.attribute(node, 'role') === 'button';

/**
 * Buttons that head what they open: those in headings, those that say so by ARIA or by name, and those that stand,
 * again and again, before what they open.
 */
export function openers<N>(tree: Tree<N>, root: N, masses: Masses<N>): Set<N> {
  const found = new Set<N>();
  let headings = 0;
  const enter = (node: N): boolean => {
    const name = tree.name(node);
    if (HEADING.test(name)) headings++;
    if (isButton(tree, node) && (headings > 0 || saysSo(tree, node))) found.add(node);
    if (name !== '' && name !== '#text') for (const head of headsIn(tree, node, masses)) found.add(head);
    return true;
  };
  traverse(tree, root, enter, (node) => {
    if (HEADING.test(tree.name(node))) headings--;
  });
  return found;
}

function saysSo<N>(tree: Tree<N>, node: N): boolean {
  const has = (name: string): boolean => tree.attribute(node, name) !== null;
  if (has('aria-expanded') || has('aria-controls')) return true;
  const toggle = tree.attribute(node, 'data-toggle') ?? tree.attribute(node, 'data-bs-toggle');
  return toggle === 'collapse' || OPENS.test((tree.attribute(node, 'class') ?? '').slice(0, 300));
}

/** Children that are each a brief button right before a longer part: two at least, or a pair that is all there is. */
function headsIn<N>(tree: Tree<N>, parent: N, masses: Masses<N>): N[] {
  const children = tree.children(parent).filter((child) => masses.has(child));
  const textOf = (node: N | undefined): number => (node === undefined ? 0 : (masses.get(node)?.text ?? 0));
  const heads = children.filter((child, i) => {
    const panel = children[i + 1];
    if (panel === undefined || !isButton(tree, child) || isButton(tree, panel)) return false;
    return textOf(child) > 0 && textOf(child) <= LONGEST_HEAD && textOf(panel) >= LEAST_PANEL;
  });
  return heads.length >= 2 || (heads.length === 1 && children.length === 2) ? heads : [];
}
