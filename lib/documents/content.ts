import { findAll, traverse, type Tree } from './tree.ts';

/** Never words of a document. */
const NEVER = new Set(
  'script style noscript template svg canvas audio video object embed select datalist input head math progress meter map'.split(
    ' ',
  ),
);
const FURNITURE = new Set(['nav', 'footer', 'menu']);
const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'alertdialog',
]);
const NAMED =
  /(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|footer|breadcrumbs?|side-?bar|cookies?|gdpr|pagination|social|share|skip-link|toc)(?:$|[-_ ])/i;

/** Characters of words in an element, and how many of them are in links. */
interface Mass {
  text: number;
  links: number;
}
export type Masses<N> = Map<N, Mass>;

/** Weighs every element once, so that asking stays linear. */
function massesOf<N>(tree: Tree<N>, root: N): Masses<N> {
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

type Skip<N> = (node: N) => boolean;

export interface Content<N> {
  readonly root: N;
  readonly skip: Skip<N>;
  readonly masses: Masses<N>;
}

/** What of a page is its document: where to begin, and what to leave out on the way. In doubt it stays in. */
export function contentOf<N>(tree: Tree<N>, root: N): Content<N> {
  const masses = massesOf(tree, root);
  const total = masses.get(root)?.text ?? 0;
  const never: Skip<N> = (node) => NEVER.has(tree.name(node)) || isControl(tree, node, masses);
  const furniture: Skip<N> = (node) => never(node) || isFurniture(tree, node, masses.get(node), total);
  const kept = keptMass(tree, root, furniture);
  if (kept < total * 0.3 || kept < 100) return { root, skip: never, masses };
  const main = mainOf(tree, root, furniture, kept);
  return { root: main ?? root, skip: (node) => node !== main && furniture(node), masses };
}

function keptMass<N>(tree: Tree<N>, root: N, skip: Skip<N>): number {
  let kept = 0;
  const add = (node: N) => {
    if (skip(node)) return false;
    if (tree.name(node) === '#text') kept += tree.text(node).trim().length;
    return true;
  };
  traverse(tree, root, add, () => undefined);
  return kept;
}

function mainOf<N>(tree: Tree<N>, root: N, skip: Skip<N>, kept: number): N | undefined {
  const isMain = (node: N) => tree.name(node) === 'main' || tree.attribute(node, 'role') === 'main';
  const candidates = [
    ...findAll(tree, root, isMain, 3),
    ...findAll(tree, root, (node) => tree.name(node) === 'article', 3),
  ];
  return candidates.find(
    (node) => keptMass(tree, node, (inner) => inner !== node && skip(inner)) >= kept * 0.6,
  );
}

/** Buttons and fields, save for the headings of accordions and texts shown in a read-only area. */
function isControl<N>(tree: Tree<N>, node: N, masses: Masses<N>): boolean {
  const name = tree.name(node);
  if (name === 'textarea')
    return tree.attribute(node, 'readonly') === null && tree.attribute(node, 'disabled') === null;
  if (name !== 'button' && tree.attribute(node, 'role') !== 'button') return false;
  const opens =
    tree.attribute(node, 'aria-expanded') !== null || tree.attribute(node, 'aria-controls') !== null;
  return !opens && (masses.get(node)?.text ?? 0) <= 80;
}

function isFurniture<N>(tree: Tree<N>, node: N, mass: Mass | undefined, total: number): boolean {
  const name = tree.name(node);
  if (!mass || name === 'body' || name === 'html' || mass.text > total * 0.4) return false;
  if (FURNITURE.has(name) || ROLES.has(tree.attribute(node, 'role') ?? '')) return true;
  if (name === 'header' || name === 'aside')
    return mass.links > mass.text * 0.4 || (name === 'aside' && mass.text < 1000);
  if (name === 'form') return mass.text < 1500 && mass.text < total * 0.25;
  const called = `${tree.attribute(node, 'id') ?? ''} ${tree.attribute(node, 'class') ?? ''}`.slice(0, 300);
  return NAMED.test(called) && mass.text < 1500 && isAside(called, mass);
}

/** A name alone proves nothing ("cookie-policy" is the document): a menu is of links, a banner is brief. */
const isAside = (called: string, mass: Mass): boolean =>
  /cookie|gdpr/i.test(called)
    ? mass.text < 600 && /banner|bar|notice|popup|modal|consent|alert|toast/i.test(called)
    : mass.links > mass.text * 0.4;
