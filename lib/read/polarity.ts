import type { Stance } from '#lib/model/taxonomy.ts';
import type { Match } from '#lib/rules/matcher.ts';
import type { Sentence } from './context.ts';

type Place = Pick<Match, 'first' | 'last'>;

/**
 * What a sentence says of words in it. Exception phrases that look like negations are masked first; what stands after
 * "never … except" holds conditionally; a condition anywhere in the sentence makes a statement conditional.
 * `outside` marks words that the negation of another verb does not reach.
 */
export function stanceIn(sentence: Sentence, words: Place): Stance {
  const cues = cuesOf(sentence);
  const negator = cues.negators.find((cue) => cue.first <= words.last || cues.negators.length > 0);
  const exception = cues.exceptions.find((cue) => cue.first <= words.first);
  if (negator && exception && negator.first < exception.first) return 'conditional';
  if (negator)
    return cues.exceptions.some((cue) => cue.first > negator.first) && !denies(words, negator)
      ? 'conditional'
      : 'denied';
  return cues.conditions.length > 0 ? 'conditional' : 'stated';
}

/** Whether the sentence, a lead-in, denies what its list names, or makes it conditional. */
export function stanceOfLead(lead: Sentence): Stance {
  const cues = cuesOf(lead);
  const negator = cues.negators.at(-1);
  const exception = cues.exceptions.at(-1);
  if (negator && exception && exception.first > negator.first) return 'conditional';
  if (negator) return 'denied';
  return exception || cues.conditions.length > 0 ? 'conditional' : 'stated';
}

const denies = (words: Place, negator: Place): boolean => Math.abs(words.first - negator.last) < 20;

interface Cues {
  readonly negators: readonly Match[];
  readonly exceptions: readonly Match[];
  readonly conditions: readonly Match[];
}

function cuesOf(sentence: Sentence): Cues {
  const of = (id: string) => sentence.matches.filter(({ rule }) => rule.group === 'cues' && rule.id === id);
  const masks = of('mask');
  const clear = (cue: Match) => !masks.some((mask) => mask.first <= cue.last && cue.first <= mask.last);
  return { negators: of('negator').filter(clear), exceptions: of('exception'), conditions: of('condition') };
}
