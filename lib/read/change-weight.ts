import type { Weight } from '#lib/model/change.ts';
import type { ClaimGroup, ClaimIds, FactId, Stance } from '#lib/model/taxonomy.ts';

/** Data that any page that is visited leaves behind: said or not, it changes little for the person. */
const TRACES: ReadonlySet<string> = new Set(['ip', 'cookies', 'device', 'usage']);

/** Purposes beyond what the person came for. */
const BEYOND: ReadonlySet<string> = new Set([
  'marketing',
  'targeted-advertising',
  'personalisation',
  'analytics',
  'recruitment',
]);

/**
 * Facts that change to whom and how a consent is taken back, and what the person may ask for. Retention is weighed by
 * its length, the operator by its name.
 */
const REACH: ReadonlySet<FactId> = new Set([
  'withdrawal-email',
  'withdrawal-postal',
  'withdrawal-channels',
  'rights',
  'operator-ids',
  'governing-law',
]);

const HAPPENS: Record<Stance, number> = { denied: 0, conditional: 1, stated: 2 };

/**
 * How much a claim that came, went or turned matters. Only what goes further than before does: a recipient, a datum or
 * a purpose that is gone takes nothing from anybody. The state on demand is no recipient that one could refuse.
 */
export function weighClaim(
  group: ClaimGroup,
  id: ClaimIds[ClaimGroup],
  before: Stance | undefined,
  after: Stance | undefined,
): Weight {
  // What a document says nothing of does not happen as far as its reader can know.
  const further = HAPPENS[after ?? 'denied'] > HAPPENS[before ?? 'denied'];
  return further && isOfWeight(group, id) ? 'matters' : 'minor';
}

function isOfWeight(group: ClaimGroup, id: ClaimIds[ClaimGroup]): boolean {
  if (group === 'data') return !TRACES.has(id);
  if (group === 'purposes') return BEYOND.has(id);
  return group === 'flags' || id !== 'authorities';
}

/**
 * How much values matter that a fact has lost and gained. A further address or right beside the known ones does not;
 * one that is gone or replaced does.
 */
export function weighFact(id: FactId, lost: readonly string[], gained: readonly string[]): Weight {
  if (id === 'operator') return lost.length > 0 ? 'matters' : 'minor';
  if (id === 'retention') return longest(gained) > longest(lost) ? 'matters' : 'minor';
  return REACH.has(id) && lost.length > 0 ? 'matters' : 'minor';
}

const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365.25 };

/** Terms that are no number of days, by how long they may last; `until-withdrawal` is in the person's own hand. */
const OPEN: Readonly<Record<string, number>> = {
  'legal-minimum': 1,
  'until-withdrawal': 2,
  'until-purpose-met': 3,
  unlimited: Infinity,
};

const longest = (values: readonly string[]): number => Math.max(0, ...values.map(daysOf));

function daysOf(value: string): number {
  const [, n = '', unit = ''] = /^fixed: ?(\d+) (\w+?)s?$/.exec(value) ?? [];
  return OPEN[value] ?? Number(n) * (DAYS[unit] ?? 0);
}
