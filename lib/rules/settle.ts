import type { Rule } from './rule.ts';

/** A rule's phrase found: tokens `first`…`last` (inclusive) of the list that was searched. */
export interface Match {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
  /** Whether a `…` of the phrase stands for at least one word here. */
  readonly gapped: boolean;
}

/** The lists of phrases that a rule has. */
export const ROLES = ['phrases', 'unless', 'notWith', 'onlyWith'] as const;
export type Role = (typeof ROLES)[number];

export interface Hit extends Match {
  readonly role: Role;
}

/** Applies `unless`, `notWith`, `onlyWith` of each rule within one sentence, and drops what a better match covers. */
export function settle(hits: readonly Hit[]): Match[] {
  if (hits.length === 0) return [];
  return [...Map.groupBy(hits, ({ rule }) => rule).values()].flatMap(settleRule).sort(inOrder);
}

function settleRule(hits: readonly Hit[]): readonly Match[] {
  const only = hits.length === 1 ? hits[0] : undefined;
  if (only) return only.role === 'phrases' && !only.rule.onlyWith ? hits : [];
  const of = (role: Role) => hits.filter((hit) => hit.role === role);
  const rule = hits[0]?.rule;
  if (!rule?.unless && !rule?.notWith && !rule?.onlyWith) return unbeaten(hits);
  if (rule?.notWith && of('notWith').length > 0) return [];
  if (rule?.onlyWith && of('onlyWith').length === 0) return [];
  return unbeaten(apartFrom(of('unless'), of('phrases')));
}

function apartFrom(unless: readonly Match[], matches: readonly Match[]): readonly Match[] {
  if (unless.length === 0) return matches;
  const taken = new Set(unless.flatMap(tokensOf));
  return matches.filter((match) => !tokensOf(match).some((token) => taken.has(token)));
}

const tokensOf = ({ first, last }: Match): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/**
 * Words side by side beat a stretch with `…` around them; else the longer of two beats what lies inside of it. Told in
 * two sweeps and not pair by pair: a hostile sentence has one phrase hundreds of times.
 */
function unbeaten(matches: readonly Match[]): Match[] {
  const sorted = matches.toSorted(inOrder).filter((match, at, all) => {
    const next = all[at + 1];
    return !next || inOrder(match, next) !== 0;
  });
  let furthest = -1;
  const outer = sorted.filter((match) => {
    const inside = match.last <= furthest;
    if (!match.gapped) furthest = Math.max(furthest, match.last);
    return !inside;
  });
  const beaten = new Set<Match>();
  let nearest = Infinity;
  for (const match of sorted.toReversed()) {
    if (match.gapped && match.last >= nearest) beaten.add(match);
    nearest = Math.min(nearest, match.last);
  }
  return outer.filter((match) => !beaten.has(match));
}

const inOrder = (a: Match, b: Match): number => a.first - b.first || b.last - a.last;
