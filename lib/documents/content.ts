import { shownDialog } from './dialogs.ts';
import { isControl, isFurniture } from './furniture.ts';
import { imprints, menusIn } from './imprint.ts';
import { massesOf, NEVER, type Masses } from './masses.ts';
import { openers } from './openers.ts';
import { hiddenVersions } from './other-language.ts';
import { findAll, traverse, type Tree } from './tree.ts';

type Skip<N> = (node: N) => boolean;

export interface Content<N> {
  readonly skip: Skip<N>;
  readonly masses: Masses<N>;
  /** Buttons that head what they open. */
  readonly openers: ReadonlySet<N>;
  /** Where the document is: the dialog that is open over the page, or all of it. */
  readonly root: N;
}

/** What of a page is not its document and is left out on the way. In doubt it stays in. */
export function contentOf<N>(tree: Tree<N>, page: N): Content<N> {
  const masses = massesOf(tree, page);
  const heads = openers(tree, page, masses);
  const root = shownDialog(tree, page, masses) ?? page;
  const versions = hiddenVersions(tree, root, masses);
  const never: Skip<N> = (node) =>
    NEVER.has(tree.name(node)) || versions.has(node) || isControl(tree, node, masses, heads);
  return { skip: around(tree, root, masses, never), masses, openers: heads, root };
}

/** What to leave out around the document; `never` alone where that would leave next to nothing. */
function around<N>(tree: Tree<N>, root: N, masses: Masses<N>, never: Skip<N>): Skip<N> {
  const total = masses.get(root)?.text ?? 0;
  const told = imprints(tree, root);
  const menus = menusIn(tree, told, masses);
  const furniture: Skip<N> = (node) =>
    never(node) ||
    menus.has(node) ||
    (node !== root && !told.has(node) && isFurniture(tree, node, masses.get(node), total));
  const kept = keptMass(tree, root, furniture);
  if (kept < total * 0.3 || kept < 100) return never;
  const main = mainOf(tree, root, furniture, kept);
  const stays: Skip<N> = (node) => told.has(node) || tree.name(node) === 'h1';
  const beside = main === undefined ? new Set<N>() : besideMain(tree, root, main, stays);
  return (node) => beside.has(node) || (node !== main && furniture(node));
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

/** What stands beside the page's main part on all levels, save where it holds the title or says who runs the site. */
function besideMain<N>(tree: Tree<N>, root: N, main: N, stays: Skip<N>): Set<N> {
  const path = pathTo(tree, root, main);
  const beside = path
    .slice(0, -1)
    .flatMap((node, i) => tree.children(node).filter((child) => child !== path[i + 1]));
  return new Set(beside.filter((node) => findAll(tree, node, stays, 1).length === 0));
}

/** The nodes from `root` down to `target`. */
function pathTo<N>(tree: Tree<N>, root: N, target: N): N[] {
  const open: N[] = [];
  let path: N[] = [];
  const enter = (node: N) => {
    open.push(node);
    if (node === target) path = [...open];
    return path.length === 0;
  };
  traverse(tree, root, enter, () => open.pop());
  return path;
}
