import { setTimeout } from 'node:timers/promises';
import type { LedgerPage } from './page.ts';

/** Rounds that warm up the browsers, and their caches of a database that was filled in minutes instead of years. */
const WARMING = 4;
/** ms after which the background sorts new records in, and for which the database is left to itself then. */
const PAUSE = 1_000;

/** What a consent costs in a short log and in a long one; ms, a median of each round. */
export interface Adding {
  /** Until it is on record. */
  readonly add: readonly [few: number[], many: number[]];
  /** Its share of being sorted into the index a moment later. */
  readonly sort: readonly [few: number[], many: number[]];
}

/** Adds to two logs, each in a browser of its own, in turns: a busy machine slows both alike. */
export async function adding(
  few: LedgerPage,
  many: LedgerPage,
  rounds: number,
  count: number,
): Promise<Adding> {
  const measured: Adding = { add: [[], []], sort: [[], []] };
  for (let round = 0; round < WARMING + rounds; round++) {
    const added = [await few.add(`r${round}`, count), await many.add(`r${round}`, count)] as const;
    await setTimeout(PAUSE);
    const sorted = [await few.keepUp(), await many.keepUp()] as const;
    await setTimeout(PAUSE);
    if (round < WARMING) continue;
    for (const at of [0, 1] as const) {
      measured.add[at].push(added[at]);
      measured.sort[at].push(sorted[at] / count);
    }
  }
  return measured;
}
