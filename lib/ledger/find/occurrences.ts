import type { Occurring } from '#lib/model/operator.ts';
import { BLOCK } from '../index/blocks.ts';
import { FLAGS } from '../index/flags.ts';
import type { Block } from '../index/stored.ts';

type Column = 'site' | 'operator';

/** Of the records in which `where` has one of the numbers wanted: how often each number of the other column occurs. */
export function occurrences(
  blocks: readonly Block[],
  { of, where, wanted }: { of: Column; where: Column; wanted: ReadonlySet<number> },
): Map<number, Occurring> {
  const found = new Map<number, Occurring>();
  for (const block of blocks) {
    for (let place = 0; place < BLOCK; place++) {
      if (((block.flags[place] ?? 0) & FLAGS.live) === 0 || !wanted.has(block[where][place] ?? 0)) continue;
      const n = block[of][place] ?? 0;
      found.set(n, counted(found.get(n), block.at[place] ?? 0));
    }
  }
  return found;
}

function counted(before: Occurring | undefined, at: number): Occurring {
  if (!before) return { records: 1, first: at, last: at };
  return { records: before.records + 1, first: Math.min(before.first, at), last: Math.max(before.last, at) };
}
