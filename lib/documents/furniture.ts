import type { Mass, Masses } from './masses.ts';
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
  /(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|footer|breadcrumbs?|side-?bar|cookies?|gdpr|pagination|social|share|skip-link|toc)(?:$|[-_ ])/i;

/** Buttons and fields, save for the headings of accordions and texts shown in a read-only area. */
export function isControl<N>(tree: Tree<N>, node: N, masses: Masses<N>): boolean {
  const name = tree.name(node);
  if (name === 'textarea')
    return tree.attribute(node, 'readonly') === null && tree.attribute(node, 'disabled') === null;
  if (name !== 'button' && tree.attribute(node, 'role') !== 'button') return false;
  const opens =
    tree.attribute(node, 'aria-expanded') !== null || tree.attribute(node, 'aria-controls') !== null;
  return !opens && (masses.get(node)?.text ?? 0) <= 80;
}

/** What stands around a page's document: menus, footers, cookie bars, forms. A large part is never furniture. */
export function isFurniture<N>(tree: Tree<N>, node: N, mass: Mass | undefined, total: number): boolean {
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
