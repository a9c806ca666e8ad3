import { GRACE_DAYS } from '#lib/model/case.ts';
import { STANDINGS } from '#lib/model/follow-up.ts';
import { dayOf } from '../index/blocks.ts';
import { coversFlag, FLAGS, standingIn } from '../index/flags.ts';
import { joinsIn } from '../joins.ts';
import type { Block } from '../index/stored.ts';
import type { Query } from './query.ts';
import type { Reading } from './reading.ts';

/** Whether the record at a place of a block is wanted. */
export type Passes = (block: Block, place: number) => boolean;

/** What a query asks beside its words, as a question to the columns. */
export async function passing(reading: Reading, query: Query): Promise<Passes> {
  const flags = wantedFlags(query);
  const stands = standing(query);
  const sites = await siteNumbers(reading, query);
  const operators = await operatorNumbers(reading, query.operator);
  const { from = -Infinity, until = Infinity } = query;
  return (block, place) =>
    ((block.flags[place] ?? 0) & flags) === flags &&
    stands(block, place) &&
    (block.at[place] ?? 0) >= from &&
    (block.at[place] ?? 0) < until &&
    (sites?.has(block.site[place] ?? 0) ?? true) &&
    (operators?.has(block.operator[place] ?? 0) ?? true);
}

function wantedFlags({ preticked, lettered, byHand, covers }: Query): number {
  return (
    FLAGS.live |
    (preticked ? FLAGS.preticked : 0) |
    (lettered ? FLAGS.lettered : 0) |
    (byHand ? FLAGS.byHand : 0) |
    (covers ? coversFlag(covers) : 0)
  );
}

function standing({ standing: wanted, today }: Query): Passes {
  if (wanted === undefined) return () => true;
  const now = dayOf(today);
  return ({ flags, due }, place) => {
    const stands = standingIn(flags[place] ?? 0) ?? STANDINGS[0];
    const waits = ((flags[place] ?? 0) & FLAGS.waits) !== 0;
    const day = due[place] ?? 0;
    if (wanted === 'overdue') return waits && day > 0 && day + GRACE_DAYS < now;
    if (wanted === 'waiting') return waits;
    return wanted === 'given' ? stands !== 'refused' && stands !== 'withdrawn' : stands === wanted;
  };
}

async function siteNumbers(reading: Reading, { site, domain }: Query): Promise<Set<number> | undefined> {
  if (site === undefined && domain === undefined) return undefined;
  const store = reading.objectStore('sites');
  const rows = site === undefined ? await store.getAll() : [(await store.get(site)) ?? []].flat();
  return new Set(rows.filter((row) => domain === undefined || row.domain === domain).map(({ n }) => n));
}

async function operatorNumbers(reading: Reading, key: string | undefined): Promise<Set<number> | undefined> {
  if (key === undefined) return undefined;
  const operators = reading.objectStore('operators');
  const joined = joinsIn(await reading.objectStore('events').index('kind').getAll('operators-joined'));
  const rows = await Promise.all(joined.allOf(key).map((one) => operators.get(one)));
  return new Set(rows.flatMap((row) => row?.n ?? []));
}
