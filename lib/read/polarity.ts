import type { Stance } from '#lib/model/taxonomy.ts';
import type { Match } from '#lib/rules/matcher.ts';
import type { RuleGroup } from '#lib/rules/rule.ts';
import type { Clauses } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import type { ReadingContext, Sentence } from './context.ts';
import type { Cues } from './cues.ts';
import { cuesOf } from './cues.ts';
import type { Act, Predicate } from './predicates.ts';
import { predicatesOf } from './predicates.ts';

type Place = Pick<Match, 'first' | 'last'>;
type Text = Pick<ReadingContext, 'tokens' | 'document'>;

/** Words asked about: their tokens, and the group they belong to. */
export interface Asked {
  readonly first: number;
  readonly last: number;
  readonly group: RuleGroup;
  /** «третьим лицам»: to deny them says nothing, only the exceptions tell who they are. */
  readonly bare?: boolean;
}

/** A sentence prepared for questions on polarity. */
interface Parsed {
  readonly matches: readonly Match[];
  /** Where its tokens end. */
  readonly to: number;
  readonly tokens: ReadingContext['tokens'];
  readonly cues: Cues;
  readonly clauses: Clauses;
  readonly predicates: readonly Predicate[];
}

const parsed = new WeakMap<Sentence, Parsed>();

/**
 * What a sentence says of words in it. The predicate that governs them decides whether they are denied; exceptions,
 * provisos and conditions that bear on them make them conditional.
 * @returns `none` where another act than theirs is denied: «не передаём телефон» does not say that it is not collected
 */
export function stanceIn(context: Text, sentence: Sentence, words: Asked): Stance | 'none' {
  const parts = parse(context, sentence);
  if (barelyDenied(parts, words)) return lifted(parts, words, words);
  const predicate = governing(parts, words);
  if (!predicate?.negated) return affirmed(parts, words);
  const stance = lifted(parts, words, predicate);
  return stance === 'denied' && !concerns(predicate, words) ? 'none' : stance;
}

/** What a lead-in or a heading says of what it leads in to. */
export const stanceOfLead = (context: Text, lead: Sentence, group: RuleGroup): Stance | 'none' =>
  lead.to > lead.from ? stanceIn(context, lead, { first: lead.to, last: lead.to, group }) : 'stated';

const concerns = ({ act }: Predicate, { group }: Asked): boolean => CONCERNS[act].has(group);

/** Whose denial a denied act is. */
const CONCERNS: Readonly<Record<Act, ReadonlySet<RuleGroup>>> = {
  collect: new Set<RuleGroup>(['data', 'purposes', 'flags']),
  pass: new Set<RuleGroup>(['recipients', 'flags']),
  be: new Set<RuleGroup>(['data']),
  other: new Set<RuleGroup>(),
  any: new Set<RuleGroup>(['data', 'purposes', 'recipients', 'flags']),
};

function parse(context: Text, sentence: Sentence): Parsed {
  const known = parsed.get(sentence);
  if (known) return known;
  const cues = cuesOf(sentence);
  const clauses = clausesOf(context, sentence);
  const predicates = predicatesOf(context.tokens, sentence, cues, clauses);
  const made = {
    matches: sentence.matches,
    to: sentence.to,
    tokens: context.tokens,
    cues,
    clauses,
    predicates,
  };
  parsed.set(sentence, made);
  return made;
}

/** The verb in the same part of the sentence, else the one before, else the one after: «имя, телефон мы не храним». */
function governing(parts: Parsed, words: Asked): Predicate | undefined {
  const { predicates, clauses, tokens } = parts;
  const before = lastBefore(parts, words);
  const here = clauses.at(words.first);
  if (before && clauses.at(before.last) === here) return before;
  const after = predicates.find((one) => one.first > words.last && !one.near && sees(clauses, one, words));
  if (after && clauses.at(after.first) === here && isFinite(tokens, after)) return after;
  if (before && !clauses.turns(before.last, words.first)) return before;
  const far = after && concerns(after, words) && !clauses.turns(words.last, after.first);
  return far ? after : undefined;
}

function lastBefore({ predicates, clauses, to }: Parsed, words: Asked): Predicate | undefined {
  const all = predicates.filter((one) => one.first <= words.last && reaches(one, words, to));
  return all.findLast((one) => sees(clauses, one, words)) ?? all.at(-1);
}

/** Furthest that «не являющихся …», «без сбора …» reach, in words. */
const NEAR = 4;

const reaches = ({ near, last }: Predicate, { first }: Place, to: number): boolean =>
  !near || (first - last <= NEAR && first < to);

/** A verb in a relative clause says nothing of the words outside of it. */
const sees = (clauses: Clauses, { first }: Predicate, words: Place): boolean =>
  !clauses.isRelative(first) || clauses.isRelative(words.first);

/** “to use”, “using” begin a phrase of their own. */
const isFinite = (tokens: Parsed['tokens'], { first, last, negated }: Predicate): boolean =>
  negated || !(tokens[first - 1]?.folded === 'to' || tokens[last]?.folded.endsWith('ing'));

/** «но не рекламным сетям», “no cookies”: nothing but an article stands between. */
function barelyDenied({ cues, clauses, tokens }: Parsed, words: Asked): boolean {
  const not = cues.nots.findLast(({ last }) => last < words.first);
  if (!not || clauses.at(not.last) !== clauses.at(words.first)) return false;
  return tokens.slice(not.last + 1, words.first).every(({ folded }) => ARTICLES.has(folded));
}

const ARTICLES = new Set(['the', 'a', 'any', 'your', 'our', 'their', 'of', 'such', 'ваш', 'ваши', 'вашу']);

/** What is not denied: conditional where a condition bears on it; denied where an exception takes it out of a whole. */
function affirmed({ cues, tokens }: Parsed, words: Asked): Stance {
  const taken = cues.exceptions.findLast(({ last }) => last < words.first);
  const whole = taken && cues.totals.some(({ first }) => first < taken.first);
  const cases = taken && tokens[taken.last + 1]?.stem === 'случа';
  if (whole && !cases && words.group === 'data' && words.first - taken.last <= BRIEF) return 'denied';
  return cues.conditions.some((cue) => bears(tokens, cue, words)) ? 'conditional' : 'stated';
}

/** A condition bears on what follows it, and on what stands shortly before: «фото, если вы его загрузили». */
function bears(tokens: Parsed['tokens'], condition: Match, words: Place): boolean {
  if (condition.first <= words.last) return true;
  const parenthetical = AND.has(tokens[condition.first - 1]?.folded ?? '');
  return !parenthetical && condition.first - words.last <= REACH;
}

const AND = new Set(['и', 'and']);
const REACH = 12;
const BRIEF = 8;

/** What is denied: exceptions and provisos of its own statement lift the denial. */
function lifted(parts: Parsed, words: Asked, predicate: Place): Stance {
  const { cues } = parts;
  const inScope = scope(parts, Math.min(words.first, predicate.first), Math.max(words.last, predicate.last));
  if (cues.provisos.some(inScope)) return 'conditional';
  const exceptions = cues.exceptions.filter(inScope);
  if (exceptions.some(({ last }) => last < words.first)) {
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
function isCase({ cues, matches }: Parsed, exception: Match, { group, bare }: Asked): boolean {
  if (bare) return false;
  const follows = ({ first }: Place) => first > exception.last;
  const stock = cues.stock.some((cue) => follows(cue) && cue.first - exception.last <= BRIEF);
  return !stock && !matches.some((match) => match.rule.group === group && follows(match));
}
