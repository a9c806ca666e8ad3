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
  return [...Map.groupBy(hits, ({ rule }) => rule).values()]
    .flatMap(settleRule)
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

function settleRule(hits: readonly Hit[]): readonly Match[] {
  if (hits.length === 1) return hits.filter(({ rule, role }) => role === 'phrases' && !rule.onlyWith);
  const of = (role: Role) => hits.filter((hit) => hit.role === role);
  const rule = hits[0]?.rule;
  if (rule?.notWith && of('notWith').length > 0) return [];
  if (rule?.onlyWith && of('onlyWith').length === 0) return [];
  const unless = of('unless');
  const clear = of('phrases').filter((match) => !unless.some((hit) => overlap(hit, match)));
  const distinct = [...new Map(clear.map((match) => [`${match.first} ${match.last}`, match])).values()];
  return distinct.filter((match) => !distinct.some((other) => other !== match && beats(other, match)));
}

const overlap = (a: Match, b: Match): boolean => a.first <= b.last && b.first <= a.last;

const inside = (inner: Match, outer: Match): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** Words side by side beat a stretch with `…` around them; else the longer of two beats what lies inside of it. */
function beats(other: Match, match: Match): boolean {
  if (match.gapped && inside(other, match)) return true;
  return !other.gapped && inside(match, other);
}
