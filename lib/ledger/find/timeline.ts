import { STANDINGS, type Standing } from '#lib/model/follow-up.ts';
import type { Stretch } from '#lib/model/stretch.ts';
import { BLOCK } from '../index/blocks.ts';
import { standingIn } from '../index/flags.ts';
import { INDEX_VERSION } from '../index/index-version.ts';
import { withLedger, type Ledger } from '../open.ts';
import { has } from './bits.ts';
import { matching } from './matching.ts';
import { passing } from './passing.ts';
import type { Query } from './query.ts';
import { beginReading } from './reading.ts';
import { stretchesOf, type Acts } from './stretches.ts';
import { asksForNothing, wantedWords } from './words.ts';

/**
 * How the records that a query finds lie in time; its own `from` and `until` are not heeded. Reads the columns of all
 * records and never the records. Empty where the index is not there. @throws LedgerError
 */
export async function timeline(query: Query, now: number): Promise<Stretch[]> {
  const always = { ...query, from: -Infinity, until: Infinity };
  return stretchesOf(await withLedger((ledger) => actsOf(ledger, always)), now);
}

async function actsOf(ledger: Ledger, query: Query): Promise<Acts> {
  const reading = beginReading(ledger);
  const state = await reading.objectStore('index').get('state');
  const acts = { times: [] as number[], standings: [] as Standing[] };
  if (state?.version !== INDEX_VERSION || asksForNothing(query.words)) return acts;
  const blocks = await reading.objectStore('blocks').getAll();
  const passes = await passing(reading, query);
  const words = wantedWords(query.words);
  const matched = words.length > 0 ? await matching(reading, words, state, blocks) : undefined;
  for (const block of blocks) {
    for (let place = 0; place < BLOCK; place++) {
      if (!passes(block, place)) continue;
      if (matched && !has(matched.records, block.block * BLOCK + place)) continue;
      acts.times.push(block.at[place] ?? 0);
      acts.standings.push(standingIn(block.flags[place] ?? 0) ?? STANDINGS[0]);
    }
  }
  return acts;
}
