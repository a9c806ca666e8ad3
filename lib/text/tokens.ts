import type { Span } from '#lib/model/document.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** `address`: an e-mail or web address in one piece, never taken apart into words. */
export type TokenKind = 'word' | 'number' | 'address';

/** A word with its place in the original text. Punctuation makes no tokens. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As compared: see {@link fold}. */
  readonly folded: string;
  readonly stem: string;
  /** A colon stands between it and the word before: what follows is a list or a value, not the same phrase. */
  readonly afterColon?: true;
}

const RUN = /\S+/gu;
const ADDRESS = /@|:\/\/|^www\./u;
const PIECE = /[^\s()[\]<>«»",;]+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*/gu;
const NUMBER = /^\p{N}/u;
const TRAILING = new Set('.:!?*_');

/** Words met before, so that each is folded and stemmed once. */
export type Stems = Map<string, Pick<Token, 'folded' | 'stem'>>;

/**
 * @param stems shared by calls on stretches of one text
 * @returns the words of `text` between two offsets (UTF-16), in order, each with its own offsets. Linear in time.
 */
export function tokenize(text: string, start = 0, end = text.length, stems: Stems = new Map()): Token[] {
  const tokens: Token[] = [];
  for (const run of text.slice(start, end).matchAll(RUN)) {
    const at = start + run.index;
    if (ADDRESS.test(run[0])) pushMixed(tokens, run[0], at, stems);
    else pushWords(tokens, run[0], at, stems);
  }
  return markColons(tokens, text);
}

function markColons(tokens: Token[], text: string): Token[] {
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const colon = before !== undefined && text.slice(before.end, token.start).includes(':');
    return colon ? { ...token, afterColon: true } : token;
  });
}

function pushWords(tokens: Token[], run: string, at: number, stems: Stems): void {
  for (const match of run.matchAll(WORD)) {
    const word = match[0];
    let form = stems.get(word);
    if (!form) {
      const folded = fold(word);
      form = { folded, stem: stem(folded) };
      stems.set(word, form);
    }
    const start = at + match.index;
    tokens.push({ kind: NUMBER.test(word) ? 'number' : 'word', ...form, start, end: start + word.length });
  }
}

/** A run with an address in it: `почта:info@site.ru,` or `[info@site.ru](mailto:info@site.ru)`. */
function pushMixed(tokens: Token[], run: string, at: number, stems: Stems): void {
  for (const match of run.matchAll(PIECE)) {
    const piece = match[0];
    const start = at + match.index;
    if (!ADDRESS.test(piece)) {
      pushWords(tokens, piece, start, stems);
      continue;
    }
    const label = piece.includes('://') ? -1 : piece.lastIndexOf(':', piece.indexOf('@'));
    if (label > 0) pushWords(tokens, piece.slice(0, label), start, stems);
    const address = trimmed(piece.slice(label + 1));
    if (address === '') continue;
    const from = start + label + 1;
    const folded = fold(address);
    tokens.push({ kind: 'address', folded, stem: folded, start: from, end: from + address.length });
  }
}

function trimmed(address: string): string {
  let end = address.length;
  while (end > 0 && TRAILING.has(address[end - 1] ?? '')) end--;
  return address.slice(0, end);
}
