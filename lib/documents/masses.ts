import { traverse, type Tree } from './tree.ts';

/** Never words of a document. */
export const NEVER = new Set(
  'script style noscript template svg canvas audio video object embed select datalist input head math progress meter map'.split(
    ' ',
  ),
);
/** Characters of words in an element, and how many of them are in links. */
export interface Mass {
  text: number;
  links: number;
}
export type Masses<N> = Map<N, Mass>;

/** Weighs every element once, so that asking stays linear. */
export function massesOf<N>(tree: Tree<N>, root: N): Masses<N> {
  const masses: Masses<N> = new Map();
  const open: Mass[] = [{ text: 0, links: 0 }];
  traverse(
    tree,
    root,
    (node) => {
      const name = tree.name(node);
      if (name === '#text') addTo(open.at(-1), tree.text(node).trim().length, 0);
      if (name === '' || name === '#text' || NEVER.has(name)) return false;
      open.push({ text: 0, links: 0 });
      return true;
    },
    (node) => {
      const mass = open.pop() ?? { text: 0, links: 0 };
      if (tree.name(node) === 'a') mass.links = mass.text;
      masses.set(node, mass);
      addTo(open.at(-1), mass.text, mass.links);
    },
  );
  return masses;
}

function addTo(mass: Mass | undefined, text: number, links: number): void {
  if (!mass) return;
  mass.text += text;
  mass.links += links;
}
