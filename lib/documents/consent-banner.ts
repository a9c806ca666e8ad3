import type { Tree } from './tree.ts';

/**
 * What the makers of consent banners call the outermost element of theirs, wherever it is put in. Not their names alone:
 * the policies that they write for sites bear those too.
 */
const MAKERS =
  /(?:^|[\s_-])(?:onetrust|cky|cybotcookiebot|didomi|usercentrics|qc-cmp|cmplz-cookiebanner|iubenda-cs|klaro|osano|cookie-law-info|truste|trustarc|borlabscookie|moove_gdpr|tarteaucitron|cookieconsent|sp_message|cookiefirst-root|cookiescript_injected|cc-window)/i;
const COOKIE = /cookie|gdpr|куки/i;
const BAR = /banner|bar|notice|popup|modal|consent|alert|toast|dialog|overlay/i;

const calledOf = <N>(tree: Tree<N>, node: N): string =>
  ['id', 'class', 'aria-label', 'role']
    .map((name) => tree.attribute(node, name) ?? '')
    .join(' ')
    .slice(0, 400);

/** Whether an element is the banner of a consent manager, or is called a cookie bar. Names alone: its length tells more. */
export function isConsentBanner<N>(tree: Tree<N>, node: N): boolean {
  const called = calledOf(tree, node);
  return MAKERS.test(called) || (COOKIE.test(called) && BAR.test(called));
}

/** Whether it is the banner of a known consent manager, whose window with all its settings may be long. */
export const isConsentManager = <N>(tree: Tree<N>, node: N): boolean => MAKERS.test(calledOf(tree, node));
