/** What a Rich Text file is made of. `signs` are bytes as characters of Latin-1, in the code page of their font. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'signs'; readonly signs: string }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined };

const TOKEN = /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([^\\{}]+)/giu;

/** Symbols that stand for a word. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '~': 'nobreakspace',
  _: 'nobreakhyphen',
  '-': 'softhyphen',
  '*': 'ignorable',
  '\n': 'par',
  '\r': 'par',
};

/** Cuts a Rich Text file into its tokens, one after the other; line ends between them say nothing. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const token = new RegExp(TOKEN);
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, brace, word, number, hex, symbol, signs] = match;
    if (brace) yield { kind: brace === '{' ? 'open' : 'close' };
    if (hex) yield { kind: 'signs', signs: String.fromCharCode(Number.parseInt(hex, 16)) };
    if (signs) yield { kind: 'signs', signs: signs.replace(/[\r\n]+/g, '') };
    if (symbol) yield symbolOf(symbol);
    const value = number === undefined ? undefined : Number(number);
    // Raw bytes of a picture, which may look like anything.
    if (word === 'bin') token.lastIndex += Math.max(0, value ?? 0);
    else if (word) yield { kind: 'word', word, value };
  }
}

function symbolOf(symbol: string): RtfToken {
  const word = SYMBOLS[symbol];
  return word === undefined ? { kind: 'signs', signs: symbol } : { kind: 'word', word, value: undefined };
}
