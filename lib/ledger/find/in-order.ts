import { BLOCK } from '../index/blocks.ts';
import type { Block } from '../index/stored.ts';
import { has, type Bits } from './bits.ts';
import type { Passes } from './passing.ts';
import type { Order } from './query.ts';

interface Found {
  readonly n: number;
  readonly at: number;
  readonly site: number;
}

/** Numbers of the records wanted: newest first, or by site, the sites by their newest record. */
export function inOrder(
  blocks: readonly Block[],
  passes: Passes,
  matched: Bits | undefined,
  order: Order,
): Uint32Array {
  const found: Found[] = [];
  for (const block of blocks) {
    for (let place = 0; place < BLOCK; place++) {
      const n = block.block * BLOCK + place;
      if (!passes(block, place) || (matched && !has(matched, n))) continue;
      found.push({ n, at: block.at[place] ?? 0, site: block.site[place] ?? 0 });
    }
  }
  found.sort(order === 'site' ? bySite(found) : byTime);
  return Uint32Array.from(found, ({ n }) => n);
}

const byTime = (a: Found, b: Found): number => b.at - a.at || b.n - a.n;

function bySite(found: readonly Found[]): (a: Found, b: Found) => number {
  const newest = new Map<number, number>();
  for (const { site, at } of found) newest.set(site, Math.max(newest.get(site) ?? -Infinity, at));
  return (a, b) =>
    a.site === b.site
      ? byTime(a, b)
      : (newest.get(b.site) ?? 0) - (newest.get(a.site) ?? 0) || a.site - b.site;
}
