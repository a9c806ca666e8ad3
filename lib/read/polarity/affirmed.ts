import type { Stance } from '#lib/model/taxonomy.ts';
import type { Match } from '#lib/rules/matcher.ts';
import type { Asked, Parsed, Place } from './parsed.ts';

/** What is not denied: conditional where a condition bears on it; denied where an exception takes it out of a whole. */
export function affirmed(parts: Parsed, words: Asked): Stance {
  const { cues, tokens } = parts;
  const taken = cues.exceptions.findLast(({ last }) => last < words.first);
  const whole = taken && cues.totals.some(({ first }) => first < taken.first);
  const cases = taken && tokens[taken.last + 1]?.stem === 'случа';
  const takenOut = whole || (taken !== undefined && isBracketed(parts, taken));
  if (takenOut && !cases && words.group === 'data' && words.first - taken.last <= BRIEF) return 'denied';
  const conditions = cues.conditions.filter((cue) => !cues.provisos.some((other) => beginsIn(other, cue)));
  return conditions.some((cue) => bears(parts, cue, words)) ? 'conditional' : 'stated';
}

/** «видеозапись (за исключением биометрии)»: the brackets take a part out of what stands before them. */
function isBracketed({ tokens, document }: Parsed, { first }: Place): boolean {
  const [before, begins] = [tokens[first - 1], tokens[first]];
  return Boolean(before && begins && document.text.slice(before.end, begins.start).includes('('));
}

/** “with our partners without your consent” is no condition. */
const beginsIn = (inner: Match, outer: Match): boolean =>
  inner.first > outer.first && inner.first <= outer.last;

/** A condition bears on what follows it, and on what stands shortly before: «фото, если вы его загрузили». */
function bears(parts: Parsed, condition: Match, words: Place): boolean {
  const { clauses } = parts;
  const before = parts.tokens[condition.first - 1];
  if (isBracketed(parts, condition))
    return [0, 1].includes(clauses.at(condition.first) - clauses.at(words.last));
  if (condition.first <= words.last) return true;
  return !AND.has(before?.folded ?? '') && condition.first - words.last <= REACH;
}

const AND = new Set(['и', 'а', 'но', 'and', 'but']);
const REACH = 12;
const BRIEF = 8;
