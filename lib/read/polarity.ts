import type { Stance } from '#lib/model/taxonomy.ts';
import type { Match } from '#lib/rules/matcher.ts';
import type { ReadingContext, Sentence } from './context.ts';

type Place = Pick<Match, 'first' | 'last'>;
type Tokens = Pick<ReadingContext, 'tokens'>;

interface Cues {
  readonly negators: readonly Match[];
  /** What follows is excepted: «за исключением». */
  readonly exceptions: readonly Match[];
  /** Lifts the negation it stands with: «без согласия». */
  readonly provisos: readonly Match[];
  readonly conditions: readonly Match[];
}

/**
 * What a sentence says of words in it. Phrases that only look like negations are masked first. A negator governs what
 * follows it up to the next one, and, as a passive («не осуществляется»), what stands before it. What is excepted
 * holds conditionally, and so does what is denied only "without consent".
 */
export function stanceIn(context: Tokens, sentence: Sentence, words: Place): Stance {
  const cues = cuesOf(sentence);
  const negator = governing(context, sentence, cues, words);
  if (!negator) return cues.conditions.some((cue) => bears(cue, words)) ? 'conditional' : 'stated';
  const end =
    cues.negators.find((next) => next.first > negator.last && next.first > words.last)?.first ?? Infinity;
  const inScope = (cue: Match) => cue.first >= Math.min(negator.first, words.first) && cue.first < end;
  if (cues.provisos.some(inScope)) return 'conditional';
  return cues.exceptions.some((cue) => inScope(cue) && cue.first <= words.first) ? 'conditional' : 'denied';
}

/** A condition bears on what follows it, and on what stands shortly before: «фото, если вы его загрузили». */
const bears = (condition: Match, words: Place): boolean =>
  condition.first <= words.last || condition.first - words.last <= REACH;

const REACH = 12;

/** What a lead-in says of its list: «никогда … за исключением:» makes conditional, «не собирает:» denies. */
export function stanceOfLead(context: Tokens, lead: Sentence): Stance {
  const cues = cuesOf(lead);
  const negator = cues.negators.findLast((cue) => !isParticiple(context, cue));
  if (negator) {
    const lifted = [...cues.exceptions, ...cues.provisos].some((cue) => cue.first >= negator.first);
    return lifted ? 'conditional' : 'denied';
  }
  return cues.exceptions.length > 0 || cues.conditions.length > 0 ? 'conditional' : 'stated';
}

function governing(
  { tokens }: Tokens,
  sentence: Sentence,
  { negators, exceptions }: Cues,
  words: Place,
): Match | undefined {
  const before = negators.findLast(
    (negator) => negator.first <= words.last && reaches(tokens, negator, words),
  );
  if (before) return beginsAnew(tokens, sentence, before, words) ? undefined : before;
  const after = negators.find((negator) => negator.first > words.last);
  if (!after || exceptions.some((cue) => cue.first < after.first)) return undefined;
  const between = tokens.slice(words.last + 1, after.first);
  if (between.some(({ folded }) => PARTS.has(folded))) return undefined;
  const verb = tokens[after.last]?.folded ?? '';
  return PASSIVE.some((ending) => verb.endsWith(ending)) || after.first - words.last <= 2 ? after : undefined;
}

/** A participle («не являющихся …») governs the words beside it only. */
function reaches(tokens: Tokens['tokens'], negator: Match, words: Place): boolean {
  return !isParticiple({ tokens }, negator) || words.first - negator.first <= PARTICIPLE;
}

const isParticiple = ({ tokens }: Tokens, negator: Match): boolean =>
  tokens[negator.first + 1]?.folded.endsWith('щихся') ?? false;

/** «не продаём, но передаём …»: with a conjunction and another verb the negation is over. */
function beginsAnew(tokens: Tokens['tokens'], { matches }: Sentence, negator: Match, words: Place): boolean {
  const between = tokens.slice(negator.last + 1, words.first);
  const part = between.findIndex(({ folded }) => PARTS.has(folded));
  if (part < 0) return false;
  const from = negator.last + 1 + part;
  return matches.some(({ rule, first }) => rule.group === 'frames' && first > from && first < words.first);
}

/** With these words another statement begins. */
const PARTS = new Set(['но', 'а', 'однако', 'but', 'however', 'and', 'while']);
const PARTICIPLE = 4;
const PASSIVE = ['ся', 'сь', 'ны', 'на', 'но', 'ен', 'ут', 'ют'];

function cuesOf(sentence: Sentence): Cues {
  const of = (id: string) => sentence.matches.filter(({ rule }) => rule.group === 'cues' && rule.id === id);
  const masks = of('mask');
  const clear = (cue: Match) => !masks.some((mask) => mask.first <= cue.last && cue.first <= mask.last);
  return {
    negators: of('negator').filter(clear),
    exceptions: of('exception'),
    provisos: of('proviso'),
    conditions: of('condition'),
  };
}
