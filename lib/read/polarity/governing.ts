import type { RuleGroup } from '#lib/rules/rule.ts';
import type { Clauses } from './clauses.ts';
import type { Asked, Parsed, Place } from './parsed.ts';
import type { Act, Predicate } from './predicates.ts';

/** The verb in the same part of the sentence, else the one before, else the one after: «имя, телефон мы не храним». */
export function governing(parts: Parsed, words: Asked): Predicate | undefined {
  const { predicates, clauses, tokens } = parts;
  const before = lastBefore(parts, words);
  const here = clauses.at(words.first);
  if (before && clauses.at(before.last) === here) return before;
  const after = predicates.find((one) => one.first > words.last && !one.near && sees(clauses, one, words));
  if (after && clauses.at(after.first) === here && isMainVerb(tokens, after)) return after;
  if (before && !clauses.turns(before.last, words.first)) return before;
  if (!after || clauses.turns(words.last, after.first) || isBracketed(parts, words, after)) return undefined;
  return concerns(after, words) ? after : undefined;
}

/** «телефон (не публикуется)»: what is said in brackets is said by the way. */
function isBracketed({ tokens, document }: Parsed, words: Place, after: Place): boolean {
  const between = document.text.slice(tokens[words.last]?.end, tokens[after.first]?.start);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
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
const isMainVerb = (tokens: Parsed['tokens'], { first, last, negated }: Predicate): boolean =>
  negated || !(tokens[first - 1]?.folded === 'to' || tokens[last]?.folded.endsWith('ing'));

/** «но не рекламным сетям», “no cookies”: nothing but an article stands between. */
export function barelyDenied({ cues, clauses, tokens }: Parsed, words: Asked): boolean {
  const not = cues.nots.findLast(({ last }) => last < words.first);
  if (!not || clauses.at(not.last) !== clauses.at(words.first)) return false;
  return tokens.slice(not.last + 1, words.first).every(({ folded }) => ARTICLES.has(folded));
}

const ARTICLES = new Set(['the', 'a', 'any', 'your', 'our', 'their', 'of', 'such', 'ваш', 'ваши', 'вашу']);

/** Whether denying a verb denies the words: «не передаём телефон» does not say that it is not collected. */
export const deniesThem = (parts: Parsed, predicate: Predicate, words: Asked): boolean =>
  chain(parts, predicate).some((one) => concerns(one, words));

/** «не собираем, не храним и не передаём»: denied verbs side by side have one object. */
function chain({ predicates }: Parsed, last: Predicate): Predicate[] {
  const linked = [last];
  for (const one of predicates.slice(0, predicates.indexOf(last)).reverse()) {
    const next = linked.at(-1) as Predicate;
    if (!one.negated || one.verbless || next.first - one.last > LINK) break;
    linked.push(one);
  }
  return linked;
}

const LINK = 6;

const concerns = ({ act }: Predicate, { group }: Asked): boolean => CONCERNS[act].has(group);

/** Whose denial a denied act is. */
const CONCERNS: Readonly<Record<Act, ReadonlySet<RuleGroup>>> = {
  collect: new Set<RuleGroup>(['data', 'purposes', 'flags']),
  pass: new Set<RuleGroup>(['recipients', 'flags']),
  be: new Set<RuleGroup>(['data']),
  other: new Set<RuleGroup>(),
  any: new Set<RuleGroup>(['data', 'purposes', 'recipients', 'flags']),
};
