import type { Stance } from '#lib/model/taxonomy.ts';
import type { Match } from '#lib/rules/matcher.ts';
import type { Asked, Parsed, Place } from './parsed.ts';

/** What is denied: exceptions and provisos of its own statement lift the denial. */
export function lifted(parts: Parsed, words: Asked, predicate: Place): Stance {
  const { cues } = parts;
  const inScope = scope(parts, Math.min(words.first, predicate.first), Math.max(words.last, predicate.last));
  if (cues.provisos.some(inScope)) return 'conditional';
  const exceptions = cues.exceptions.filter(inScope);
  if (exceptions.some(({ first }) => first <= words.first)) {
    return words.group === 'data' && cues.nothingBut.some(inScope) ? 'stated' : 'conditional';
  }
  return exceptions.some((cue) => isCase(parts, cue, words)) ? 'conditional' : 'denied';
}

/** Whether a cue belongs to the denial that spans the tokens `first` to `last`. */
function scope({ predicates, clauses }: Parsed, first: number, last: number): (cue: Match) => boolean {
  const next = predicates.find((one) => !one.negated && one.first > last)?.first ?? Infinity;
  const earlier = predicates.filter((one) => one.last < first);
  return (cue) => {
    if (cue.first > last) return cue.first < next && !clauses.turns(last, cue.first);
    if (cue.first >= first || clauses.at(cue.first) === clauses.at(first)) return true;
    return !earlier.some((one) => !one.negated || one.last < cue.first);
  };
}

/** An exception after the words is a case of theirs, unless it names another of their kind or only points to the law. */
function isCase({ cues, matches }: Parsed, exception: Match, { group, bare, whole }: Asked): boolean {
  if (bare) return false;
  const follows = ({ first }: Place) => first > exception.last;
  const stock = cues.stock.some((cue) => follows(cue) && cue.first - exception.last <= SOON);
  return !stock && (whole === true || !matches.some((match) => match.rule.group === group && follows(match)));
}

/** How soon after an exception its pointing to the law must come, in words. */
const SOON = 8;

/** Whether of data only one use or a longer time is denied: «не храним дольше года», «не используем для рекламы». */
export function isLimited({ cues, clauses }: Parsed, { last, group }: Asked, predicate: Place): boolean {
  const from = Math.max(last, predicate.last);
  return (
    group === 'data' &&
    cues.limits.some(
      ({ first }) => first > from && first - from <= SOON && clauses.at(first) === clauses.at(from),
    )
  );
}
