import type { Tree } from './tree.ts';

/** An open list and the number its next item gets. */
export interface OpenList {
  readonly ordered: boolean;
  readonly style: string;
  readonly step: 1 | -1;
  next: number;
}

/** Opens a `<ol>` or `<ul>`. A reversed list without `start` counts down from its number of items. */
export function openList<N>(tree: Tree<N>, list: N): OpenList {
  const items = () => tree.children(list).filter((child) => tree.name(child) === 'li').length;
  const reversed = tree.attribute(list, 'reversed') !== null;
  const start = integer(tree.attribute(list, 'start')) ?? (reversed ? items() : 1);
  const style = tree.attribute(list, 'type') ?? '1';
  return { ordered: tree.name(list) === 'ol', style, step: reversed ? -1 : 1, next: start };
}

/** The number of the next item, as the page shows it; none in a list of bullets. */
export function nextNumber<N>(tree: Tree<N>, list: OpenList, item: N): string | undefined {
  if (!list.ordered) return undefined;
  const value = integer(tree.attribute(item, 'value')) ?? list.next;
  list.next = value + list.step;
  if (/^a$/i.test(list.style)) return cased(letters(value), list.style);
  return /^i$/i.test(list.style) ? cased(roman(value), list.style) : String(value);
}

const integer = (value: string | null): number | undefined =>
  value !== null && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : undefined;

const cased = (number: string, style: string): string =>
  style === 'A' || style === 'I' ? number.toUpperCase() : number;

/** 1 → a, 27 → aa. */
export function letters(value: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    out = String.fromCharCode(97 + ((rest - 1) % 26)) + out;
  return out || String(value);
}

const NUMERALS: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 4 → iv; plain digits above 3999. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let out = '';
  for (const [size, numeral] of NUMERALS) for (; rest >= size; rest -= size) out += numeral;
  return out;
}
