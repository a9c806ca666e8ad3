import { tokenize } from '#lib/text/tokens.ts';

/** One step of a phrase: a stem (`~передач`), an exact form (`=пола`), or `…`, which stands for up to six words. */
export type Step = string;
export const GAP: Step = '…';
/** Most words that `…` may stand for. */
export const GAP_WORDS = 6;
const MOST_VARIANTS = 1500;

/**
 * Reads a phrase of a rule. Words match by stem; `=word` in that very form; `…` stands for up to six words;
 * `(a|b c)` for one of several; `?` after a word or bracket makes it optional.
 * @returns every plain sequence it stands for, e.g. `номер? (телефона|факса)` gives four
 * @throws Error where brackets do not match or nothing would be left to match
 */
export function expandPhrase(phrase: string): Step[][] {
  const reader = { parts: phrase.match(/[()|?…]|=?[^\s()|?…=]+/gu) ?? [], at: 0 };
  const variants = distinct(readAlternatives(reader).map(trimmed));
  if (reader.at < reader.parts.length) throw new Error(`stray “${reader.parts[reader.at]}” in “${phrase}”`);
  if (variants.length > MOST_VARIANTS) throw new Error(`“${phrase}” stands for too many phrases`);
  if (variants.some((steps) => steps.length === 0)) throw new Error(`“${phrase}” may stand for nothing`);
  return variants;
}

/** An optional first or last word leaves its `…` behind. */
function trimmed(steps: Step[]): Step[] {
  return steps.slice(steps[0] === GAP ? 1 : 0, steps.at(-1) === GAP ? -1 : undefined);
}

/** Forms of one word written side by side are one stem. */
function distinct(variants: Step[][]): Step[][] {
  return [...new Map(variants.map((steps) => [steps.join(' '), steps])).values()];
}

interface Reader {
  readonly parts: readonly string[];
  at: number;
}

function readAlternatives(reader: Reader): Step[][] {
  const all = readSequence(reader);
  while (reader.parts[reader.at] === '|') {
    reader.at++;
    all.push(...readSequence(reader));
  }
  return all;
}

function readSequence(reader: Reader): Step[][] {
  let variants: Step[][] = [[]];
  for (
    let part = reader.parts[reader.at];
    part && part !== '|' && part !== ')';
    part = reader.parts[reader.at]
  ) {
    reader.at++;
    let options = part === '(' ? readGroup(reader) : [stepsOf(part)];
    options = distinct(options);
    if (reader.parts[reader.at] === '?') {
      reader.at++;
      options = [...options, []];
    }
    variants = variants.flatMap((before) => options.map((after) => [...before, ...after]));
  }
  return variants;
}

function readGroup(reader: Reader): Step[][] {
  const options = readAlternatives(reader);
  if (reader.parts[reader.at] !== ')') throw new Error('a bracket is not closed');
  reader.at++;
  return options;
}

function stepsOf(part: string): Step[] {
  if (part === GAP) return [GAP];
  if (part === '?') throw new Error('“?” stands after nothing');
  const exact = part.startsWith('=');
  return tokenize(exact ? part.slice(1) : part).map((token) =>
    exact ? `=${token.folded}` : `~${token.stem}`,
  );
}
