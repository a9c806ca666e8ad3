import type { Block, PolicyDocument, Span } from '#lib/model/document.ts';
import { isCyrillic } from '#lib/text/script.ts';
import type { Match, Matcher } from '#lib/rules/matcher.ts';
import { sentences } from '#lib/text/sentences.ts';
import type { Stems, Token } from '#lib/text/tokens.ts';
import { tokenize } from '#lib/text/tokens.ts';

/** A sentence, a part of one between semicolons, a list item or a table row's cell text: the unit of reading. */
export interface Sentence extends Span {
  /** Index of its block in the document. */
  readonly block: number;
  /** Its tokens are `context.tokens.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  /** It hangs on the one before: parts between semicolons, or a sentence too long to be read in one piece. */
  readonly continues: boolean;
  /** Everything that the rules found in it, of all groups, in order of text. */
  readonly matches: readonly Match[];
}

/** A document prepared for reading: made once, read by claims, facts, flags and kind alike. */
export interface ReadingContext {
  readonly document: PolicyDocument;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Per block of the document: its sentences. */
  readonly ofBlock: readonly (readonly Sentence[])[];
}

/** Longest sentence in tokens: what is longer (hostile or broken text) is cut, so that matching stays linear. */
const LONGEST = 300;

/** Tokenises, cuts into sentences and matches all rules, once. Linear in the length of the text. */
export function prepare(document: PolicyDocument, matcher: Matcher): ReadingContext {
  const tokens: Token[] = [];
  const stems: Stems = new Map();
  const languageOf = languagesOf(document);
  const ofBlock = document.blocks.map((block, index) => {
    const language = languageOf(block);
    return sentencesOf(document.text, block).flatMap((span) => {
      const from = tokens.length;
      for (const token of tokenize(document.text, span.start, span.end, stems)) tokens.push(token);
      return cut(tokens, from).map(([first, to]): Sentence => ({
        ...outline(tokens, span, first, to, from),
        block: index,
        from: first,
        to,
        continues:
          first > from || document.text[span.start - 2] === ';' || document.text[span.start - 1] === ';',
        matches: matcher.match(tokens, first, to, language),
      }));
    });
  });
  return { document, tokens, sentences: ofBlock.flat(), ofBlock };
}

/** Most letters that a block may have and still be read in the language of the whole: «E-mail», «Google Analytics». */
const FEW_LETTERS = 60;

/** Whose rules read a block: Russian ones read Cyrillic, English ones Latin letters; bilingual documents are real. */
function languagesOf({ text }: PolicyDocument): (block: Block) => 'ru' | 'en' {
  const whole = isCyrillic(text);
  return ({ start, end }) => {
    const cyrillic = end - start <= FEW_LETTERS ? whole : isCyrillic(text.slice(start, end));
    return cyrillic ? 'ru' : 'en';
  };
}

function sentencesOf(text: string, block: Block): Span[] {
  const parts: readonly Span[] = block.cells ?? [block];
  return parts.flatMap((part) => sentences(text, part.start, part.end));
}

function cut(tokens: readonly Token[], from: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let first = from; first < tokens.length; first += LONGEST) {
    parts.push([first, Math.min(first + LONGEST, tokens.length)]);
  }
  return parts;
}

/** A sentence in one piece keeps its own span; a cut one spans its tokens. */
function outline(tokens: readonly Token[], span: Span, first: number, to: number, from: number): Span {
  const start = first === from ? span.start : (tokens[first]?.start ?? span.start);
  const end = to === tokens.length ? span.end : (tokens[to - 1]?.end ?? span.end);
  return { start, end };
}

/** Words of a match: from its first token's start to its last one's end. */
export function spanOf(context: Pick<ReadingContext, 'tokens'>, match: Match): Span {
  const first = context.tokens[match.first];
  const last = context.tokens[match.last];
  if (!first || !last) throw new RangeError('a match outside of its tokens');
  return { start: first.start, end: last.end };
}
