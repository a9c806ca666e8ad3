import { BLOCK } from '../index/blocks.ts';
import type { Block } from '../index/stored.ts';
import { has, type Bits } from './bits.ts';
import { descending } from './merge-runs.ts';
import type { Passes } from './passing.ts';
import type { Order } from './query.ts';

/** Numbers of the records wanted: newest first, or by site, the sites by their newest record. */
export function inOrder(
  blocks: readonly Block[],
  passes: Passes,
  matched: Bits | undefined,
  order: Order,
): Uint32Array {
  const most = blocks.length * BLOCK;
  const [numbers, at, site] = [new Uint32Array(most), new Float64Array(most), new Uint32Array(most)];
  let count = 0;
  for (const block of blocks) {
    for (let place = 0; place < BLOCK; place++) {
      const n = block.block * BLOCK + place;
      if (!passes(block, place) || (matched && !has(matched, n))) continue;
      numbers[count] = n;
      at[count] = block.at[place] ?? 0;
      site[count] = block.site[place] ?? 0;
      count += 1;
    }
  }
  const [found, times] = [numbers.subarray(0, count), at.subarray(0, count)];
  const newestFirst = descending(found, times);
  return order === 'site' ? bySite(newestFirst, siteOfEach(found, site)) : newestFirst;
}

function siteOfEach(numbers: Uint32Array, sites: Uint32Array): Map<number, number> {
  return new Map(Array.from(numbers, (n, place) => [n, sites[place] ?? 0]));
}

/** Sites come in the order of their newest record, and their records with them. */
function bySite(newestFirst: Uint32Array, siteOf: ReadonlyMap<number, number>): Uint32Array {
  const groups = Map.groupBy(newestFirst, (n) => siteOf.get(n) ?? 0);
  return Uint32Array.from([...groups.values()].flat());
}
