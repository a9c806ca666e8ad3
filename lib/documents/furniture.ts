import { isConsentBanner, isConsentManager } from './consent-banner.ts';
import { isDialog } from './dialogs.ts';
import type { Mass, Masses } from './masses.ts';
import { isButton } from './openers.ts';
import type { Tree } from './tree.ts';

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
  /(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|footer|breadcrumbs?|side-?bar|pagination|social|share|skip-link|toc)(?:$|[-_ ])/i;

/** A dialog or banner shorter than this asks or tells something and is no document ("cookie-policy" may be one). */
const BRIEF = 700;

/** Buttons and fields, save for the headings of accordions and texts shown in a read-only area. */
export function isControl<N>(tree: Tree<N>, node: N, masses: Masses<N>, openers: ReadonlySet<N>): boolean {
  const name = tree.name(node);
  if (name === 'textarea')
    return tree.attribute(node, 'readonly') === null && tree.attribute(node, 'disabled') === null;
  return isButton(tree, node) && !openers.has(node) && (masses.get(node)?.text ?? 0) <= 80;
}

/** What stands around a page's document: menus, footers, cookie bars, forms. A large part is never furniture. */
export function isFurniture<N>(tree: Tree<N>, node: N, mass: Mass | undefined, total: number): boolean {
  const name = tree.name(node);
  if (!mass || name === 'body' || name === 'html' || mass.text > total * 0.4) return false;
  if (FURNITURE.has(name) || ROLES.has(tree.attribute(node, 'role') ?? '')) return true;
  if (name === 'header' || name === 'aside')
    return mass.links > mass.text * 0.4 || (name === 'aside' && mass.text < 1000);
  if (name === 'form') return mass.text < 1500 && mass.text < total * 0.25;
  if (isConsentManager(tree, node)) return true;
  if (isDialog(tree, node) && mass.text < BRIEF) return true;
  if (isConsentBanner(tree, node)) return mass.text < BRIEF;
  const called = `${tree.attribute(node, 'id') ?? ''} ${tree.attribute(node, 'class') ?? ''}`.slice(0, 300);
  // A name alone proves nothing: a menu is of links.
  return NAMED.test(called) && mass.text < 1500 && mass.links > mass.text * 0.4;
}
