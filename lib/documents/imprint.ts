import type { Masses } from './masses.ts';
import { findAll, type Tree } from './tree.ts';

const FOOTER = /(?:^|[-_ ])footer/i;
/** Registration numbers by which Russia, Kazakhstan, Belarus and Ukraine know a business. */
const REGISTRATION = /(?:ИНН|ОГРН|ОГРНИП|БИН|ИИН|УНП|ЄДРПОУ)[\s:№/]{0,9}(?:КПП[\s:]{0,5})?\d{8,15}/u;
const MOST_WORDS = 3000;

/** Footers that say who runs the site: often the only place where a policy's operator is named in full. */
export function imprints<N>(tree: Tree<N>, root: N): Set<N> {
  const footers = findAll(tree, root, (node) => isFooter(tree, node), 5);
  return new Set(footers.filter((footer) => REGISTRATION.test(wordsOf(tree, footer))));
}

function isFooter<N>(tree: Tree<N>, node: N): boolean {
  const name = tree.name(node);
  if (name === 'footer' || tree.attribute(node, 'role') === 'contentinfo') return true;
  return /^(?:div|section)$/.test(name) && FOOTER.test((tree.attribute(node, 'class') ?? '').slice(0, 300));
}

function wordsOf<N>(tree: Tree<N>, node: N): string {
  const texts = findAll(tree, node, (inner) => tree.name(inner) === '#text', MOST_WORDS / 10);
  return texts
    .map((text) => tree.text(text).slice(0, MOST_WORDS))
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, MOST_WORDS);
}

/** The menus inside imprints. */
export function menusIn<N>(tree: Tree<N>, footers: ReadonlySet<N>, masses: Masses<N>): Set<N> {
  const isMenu = (node: N) => {
    const mass = masses.get(node);
    return !footers.has(node) && mass !== undefined && mass.links > 0 && mass.links >= mass.text * 0.6;
  };
  return new Set([...footers].flatMap((footer) => findAll(tree, footer, isMenu)));
}
