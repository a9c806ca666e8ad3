import type { Match } from '#lib/rules/matcher.ts';
import type { Clauses } from './clauses.ts';
import type { ReadingContext, Sentence } from '../context.ts';

type Tokens = ReadingContext['tokens'];

/**
 * What a verb does with data: takes and holds it (`collect`), hands it on (`pass`), either (`any`: uses, carries out);
 * `be` says what data are, `other` says nothing of these.
 */
export type Act = 'collect' | 'pass' | 'any' | 'be' | 'other';

/** A verb of doing something with data, or words that say that it is not done. */
export interface Predicate {
  readonly first: number;
  readonly last: number;
  readonly act: Act;
  readonly negated: boolean;
  /** Speaks of the words right after it only: «без сбора …», «не являющихся …». */
  readonly near: boolean;
  /** «никогда», “never” alone: the verb is left out. */
  readonly verbless?: true;
}

/** Words of the `cues` rules that make predicates. */
export interface PredicateCues {
  readonly acts: readonly Match[];
  /** Verbs that are also nouns or say little: they count only where they are negated. */
  readonly weakActs: readonly Match[];
  /** «отказались от», «отсутствует», “refrain from”: deny without «не». */
  readonly refusals: readonly Match[];
  readonly nots: readonly Match[];
}

/** Most words from «не» to its verb: «не имеем права передавать», “under no circumstances do we share”. */
const NOT_REACH = 3;
/** How a participle that is a mere attribute ends: «собираемые данные». */
const ATTRIBUTE = /(?:[мнт](?:ые|ых|ыми|ого|ому|ая|ую|ый|ой|ым)|щ(?:ий|ие|их|им|ими|его|ему|ая|ую|ее|ей))$/u;
const JOINS = new Set(['или', 'либо', 'or', 'nor']);

/** @returns the predicates of a sentence in order of text */
export function predicatesOf(
  tokens: Tokens,
  sentence: Sentence,
  cues: PredicateCues,
  clauses: Clauses,
): Predicate[] {
  const found: Predicate[] = [];
  const candidates = [...cues.acts, ...cues.weakActs, ...cues.refusals].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
  for (const match of candidates) {
    const previous = found.at(-1);
    if (previous && match.first <= previous.last) continue;
    const denied = isDenied(match, cues.nots, clauses, previous);
    if (cues.refusals.includes(match)) found.push(refusal(match, denied));
    else if (!isAttribute(tokens, match)) {
      const negated = denied || (previous?.negated === true && joined(tokens, previous, match));
      if (negated || cues.acts.includes(match)) found.push(act(match, negated));
    }
  }
  return [...found, ...elliptical(cues.nots, found, clauses, sentence)].sort((a, b) => a.first - b.first);
}

const act = ({ rule, first, last }: Match, negated: boolean): Predicate => ({
  first,
  last,
  act: (rule.value ?? 'any') as Act,
  negated,
  near: false,
});

const refusal = ({ rule, first, last }: Match, denied: boolean): Predicate => ({
  first,
  last,
  act: REFUSED[rule.value ?? ''] ?? 'any',
  negated: !denied,
  near: rule.value === 'near' || rule.value === 'be',
});

const REFUSED: Readonly<Record<string, Act>> = { be: 'be', other: 'other', local: 'collect' };

function isDenied(
  { first, last }: Match,
  nots: readonly Match[],
  clauses: Clauses,
  previous: Predicate | undefined,
): boolean {
  return nots.some(
    (not) =>
      clauses.at(not.last) === clauses.at(first) &&
      (stands(not, first, previous) || (not.rule.value === 'after' && not.first === last + 1)),
  );
}

const stands = (not: Match, first: number, previous: Predicate | undefined): boolean =>
  not.last < first && first - not.last <= NOT_REACH && not.first > (previous?.last ?? -1);

const isAttribute = (tokens: Tokens, { last }: Match): boolean => ATTRIBUTE.test(tokens[last]?.folded ?? '');

/** “do not collect, store or share”: verbs side by side are denied together. */
function joined(tokens: Tokens, previous: Predicate, { first }: Match): boolean {
  const between = tokens.slice(previous.last + 1, first);
  return between.length === 0 || (between.length <= 2 && between.some(({ folded }) => JOINS.has(folded)));
}

/** «…, а геолокацию — никогда», “we will not, ever, …”: the verb is left out, or comes later. */
function elliptical(
  nots: readonly Match[],
  found: readonly Predicate[],
  clauses: Clauses,
  { to }: Sentence,
): Predicate[] {
  const ends = (token: number) => token + 1 >= to || clauses.at(token + 1) !== clauses.at(token);
  return nots
    .filter(({ first, last }) => ends(last) && !inPart(found, first, clauses))
    .map(({ first, last }) => ({ first, last, act: 'any', negated: true, near: false, verbless: true }));
}

const inPart = (found: readonly Predicate[], token: number, clauses: Clauses): boolean =>
  found.some(({ first }) => clauses.at(first) === clauses.at(token));
