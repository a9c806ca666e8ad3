import type { ReadingContext, Sentence } from '../context.ts';

type Text = Pick<ReadingContext, 'tokens' | 'document'>;

/** The parts of a sentence between commas, brackets and conjunctions: where a verb's reach may end. */
export interface Clauses {
  /** Number of the part that a token of the sentence lies in. */
  readonly at: (token: number) => number;
  /** «…, которые мы не собираем, …»: what stands in such a part says nothing of the words outside of it. */
  readonly isRelative: (token: number) => boolean;
  /** Whether «но», «а», “but” stand anywhere after the one token up to the other. */
  readonly turns: (from: number, to: number) => boolean;
}

const MARK = /[,;:()?]/u;
const CONJUNCTIONS = new Set(['и', 'или', 'либо', 'ни', 'and', 'or', 'nor']);
const ADVERSATIVE = new Set(['но', 'а', 'однако', 'but', 'however', 'whereas', 'while']);
/** «а также», “but also” go on. */
const GOES_ON = new Set(['также', 'равно', 'also']);
const RELATIVE = new Set(['котор', 'which', 'that', 'who', 'whose']);
/** «к которым», «в отношении которых»: the pronoun's furthest place. */
const RELATIVE_WITHIN = 3;

/** Cuts a sentence into its parts, in one pass over its tokens. */
export function clausesOf({ tokens, document }: Text, { from, to }: Sentence): Clauses {
  const part: number[] = [];
  const relative: boolean[] = [];
  const turned: number[] = [];
  for (let index = from; index < to; index++) {
    const before = tokens[index - 1];
    const word = tokens[index]?.folded ?? '';
    const marked =
      index > from && before !== undefined && isMarked(document.text, before.end, tokens[index]?.start ?? 0);
    const turn = ADVERSATIVE.has(word) && !GOES_ON.has(tokens[index + 1]?.folded ?? '');
    const begins = marked || turn || CONJUNCTIONS.has(word);
    part.push((part.at(-1) ?? 0) + (begins ? 1 : 0));
    turned.push((turned.at(-1) ?? 0) + (turn ? 1 : 0));
    relative.push(marked ? opensRelative(tokens, index, to) : (relative.at(-1) ?? false));
  }
  const of = <T>(list: readonly T[], token: number) => list[Math.min(token, to - 1) - from] as T;
  return {
    at: (token) => of(part, token),
    isRelative: (token) => of(relative, token),
    turns: (first, last) => of(turned, last) > of(turned, first),
  };
}

/** Most words have one blank between them. */
const isMarked = (text: string, end: number, start: number): boolean =>
  (start - end !== 1 || text[end] !== ' ') && MARK.test(text.slice(end, start));

function opensRelative(tokens: Text['tokens'], index: number, to: number): boolean {
  return tokens.slice(index, Math.min(index + RELATIVE_WITHIN, to)).some(({ stem }) => RELATIVE.has(stem));
}
