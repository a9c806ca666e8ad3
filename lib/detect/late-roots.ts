import type { RootOpener } from './flat-tree.ts';
import type { PageMap } from './page-map.ts';

/** When they are looked for; ms. */
const LATE_MS = [400, 900, 1_600, 4_000];
/** Places for widgets that are asked for a root. */
const MOST_PLACES = 20;

/**
 * Shadow roots come without a trace: custom elements come to life, and a script opens one in a place that was kept
 * empty for its widget. Calls `onLate` while there may be such.
 * @returns whether there is anything to wait for
 */
export function awaitLateRoots(
  document: Document,
  { hasCustom }: PageMap,
  rootOf: RootOpener,
  onLate: () => void,
): boolean {
  const places = Array.from(document.body?.children ?? [])
    .filter((child) => child.localName === 'div' && !child.hasChildNodes())
    .slice(0, MOST_PLACES)
    .filter((place) => rootOf(place) === null);
  if (!hasCustom && places.length === 0) return false;
  for (const wait of LATE_MS)
    setTimeout(() => (hasCustom || places.some((place) => rootOf(place) !== null)) && onLate(), wait);
  return true;
}
