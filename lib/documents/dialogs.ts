import { isConsentBanner } from './consent-banner.ts';
import type { Masses } from './masses.ts';
import { findAll, type Tree } from './tree.ts';

/** Words of a dialog that may hold a document: what is shorter asks or tells something. */
const LEAST_DOCUMENT = 500;
const MOST_DIALOGS = 20;
/** Fields of a dialog that is there to be filled in. */
const MANY_FIELDS = 3;

/** Whether an element is a dialog, by its name or role. */
export const isDialog = <N>(tree: Tree<N>, node: N): boolean =>
  tree.name(node) === 'dialog' || /^(?:alert)?dialog$/.test(tree.attribute(node, 'role') ?? '');

/** The open dialog over a page in which a document is shown; the last one where several lie over each other. */
export function shownDialog<N>(tree: Tree<N>, root: N, masses: Masses<N>): N | undefined {
  const dialogs = findAll(tree, root, (node) => isOpen(tree, node), MOST_DIALOGS);
  return dialogs.findLast(
    (node) =>
      (masses.get(node)?.text ?? 0) >= LEAST_DOCUMENT &&
      !isConsentBanner(tree, node) &&
      fieldsIn(tree, node) < MANY_FIELDS,
  );
}

function isOpen<N>(tree: Tree<N>, node: N): boolean {
  if (!isDialog(tree, node) || tree.hidden(node)) return false;
  return tree.attribute(node, tree.name(node) === 'dialog' ? 'open' : 'aria-modal') !== null;
}

const fieldsIn = <N>(tree: Tree<N>, node: N): number =>
  findAll(tree, node, (inner) => /^(?:input|select|textarea)$/.test(tree.name(inner)), MANY_FIELDS).length;
