import type { Receiver } from '#lib/model/receiver.ts';
import { BLOCK } from '../index/blocks.ts';
import { FLAGS, kindBitsIn, standingIn } from '../index/flags.ts';
import { kindsIn, recipientsIn } from '../index/handed.ts';
import type { Block, IndexedOperator, IndexedSite } from '../index/stored.ts';
import { joinsIn, type Joins } from '../joins.ts';
import { withLedger } from '../open.ts';

interface Tally {
  readonly operator: IndexedOperator | undefined;
  readonly sites: Set<string>;
  records: number;
  last: number;
  handed: number;
  said: number;
  /** Consents given that were not withdrawn. */
  standing: number;
  given: number;
}

/**
 * Who has what of the person, over all sites: one row per operator (those that the person joined are one), or per site
 * where nobody is named. Reads columns, sites and operators, never the records. Most kinds of data first.
 * @throws LedgerError
 */
export async function receivers(): Promise<Receiver[]> {
  const [blocks, sites, operators, said] = await withLedger((ledger) =>
    Promise.all([
      ledger.getAll('blocks'),
      ledger.getAll('sites'),
      ledger.getAll('operators'),
      ledger.getAllFromIndex('events', 'kind', 'operators-joined'),
    ]),
  );
  return tallied(blocks, sites, rootsOf(operators, joinsIn(said)))
    .map(receiverOf)
    .sort(byWeight);
}

/** The operator that each number goes by; where that one has no record left, the first of those joined with it. */
function rootsOf(operators: readonly IndexedOperator[], joins: Joins): Map<number, IndexedOperator> {
  const byRoot = new Map<string, IndexedOperator>();
  for (const operator of operators) {
    const root = joins.rootOf(operator.key);
    if (!byRoot.has(root) || root === operator.key) byRoot.set(root, operator);
  }
  return new Map(
    operators.map((operator) => [operator.n, byRoot.get(joins.rootOf(operator.key)) ?? operator]),
  );
}

function tallied(
  blocks: readonly Block[],
  sites: readonly IndexedSite[],
  roots: ReadonlyMap<number, IndexedOperator>,
): Tally[] {
  const siteNames = new Map(sites.map(({ n, site }) => [n, site]));
  const tallies = new Map<string, Tally>();
  for (const block of blocks) {
    for (let place = 0; place < BLOCK; place++) {
      if (((block.flags[place] ?? 0) & FLAGS.live) === 0) continue;
      const site = siteNames.get(block.site[place] ?? 0) ?? '';
      const operator = roots.get(block.operator[place] ?? 0);
      const who = operator?.key ?? `site:${site}`;
      const tally = tallies.get(who) ?? nothing(operator);
      tallies.set(who, tally);
      if (site !== '') tally.sites.add(site);
      count(tally, block, place);
    }
  }
  return [...tallies.values()];
}

const nothing = (operator: IndexedOperator | undefined): Tally => ({
  operator,
  sites: new Set(),
  records: 0,
  last: 0,
  handed: 0,
  said: 0,
  standing: 0,
  given: 0,
});

function count(tally: Tally, block: Block, place: number): void {
  const flags = block.flags[place] ?? 0;
  const standing = standingIn(flags);
  tally.records += 1;
  tally.last = Math.max(tally.last, block.at[place] ?? 0);
  tally.handed |= kindBitsIn(flags);
  tally.said |= block.said[place] ?? 0;
  if (standing === 'refused') return;
  tally.given += 1;
  if (standing !== 'withdrawn') tally.standing += 1;
}

const receiverOf = ({ operator, sites, records, last, handed, said, standing, given }: Tally): Receiver => ({
  key: operator?.key ?? '',
  operator: operator?.name ?? '',
  sites: [...sites].sort(),
  records,
  last,
  handed: kindsIn(handed),
  said: kindsIn(said),
  passedTo: recipientsIn(said),
  withdrawn: given > 0 && standing === 0,
});

const byWeight = (a: Receiver, b: Receiver): number =>
  b.handed.length - a.handed.length || b.said.length - a.said.length || b.last - a.last;
