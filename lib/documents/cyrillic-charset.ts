const CHARSETS = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'] as const;
/** Frequent letters beside another Cyrillic one: alone among Latin letters they are accents of another language. */
const COMMON =
  /(?<=\p{Script=Cyrillic})[оеаинтсрвлкмдпуяыіәқ]|[оеаинтсрвлкмдпуяыіәқ](?=\p{Script=Cyrillic})/gu;
const CAPITALS = /(?<=\p{Script=Cyrillic})[ОЕАИНТСРВЛКМДПУЯЫІӘҚ]/gu;
/** A capital inside a word: what small letters look like under the wrong charset. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/gu;
/** Letters that are seldom met, and often where one charset is taken for another. */
const RARE = /[юхщэфъжшц]/giu;
/** Lines of tables, box signs and controls stand where the letters of another charset were. */
const ALIEN = /[\u2500-\u259f\u0080-\u009f]/g;
/** Words of small letters are more usual than words of capitals, which another charset may make of them. */
const CAPITAL_SHARE = 0.8;

interface Guess {
  readonly charset: string;
  readonly score: number;
}

/** The charset under which the bytes read most like Cyrillic; `windows-1252` where none does. */
export function cyrillicCharset(bytes: Uint8Array): string {
  const { charset, score } = best(bytes);
  return score > highIn(bytes) * 0.3 ? charset : 'windows-1252';
}

/** The charset that is named for the bytes, unless they read as Cyrillic under another one and hardly under this. */
export function truerThan(named: string, bytes: Uint8Array): string {
  const { charset, score } = best(bytes);
  const clear = score > 8 && score > highIn(bytes) * 0.5;
  return clear && scoreOf(sampleOf(bytes), named) < score * 0.5 ? charset : named;
}

const sampleOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, 20_000);
const highIn = (bytes: Uint8Array): number => sampleOf(bytes).filter((byte) => byte >= 0x80).length;

function best(bytes: Uint8Array): Guess {
  const guesses = CHARSETS.map((charset) => ({ charset, score: scoreOf(sampleOf(bytes), charset) }));
  return guesses.reduce((top, guess) => (guess.score > top.score ? guess : top));
}

function scoreOf(sample: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(sample);
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  return (
    count(COMMON) +
    CAPITAL_SHARE * count(CAPITALS) -
    3 * count(CAPITAL_INSIDE) -
    2 * count(RARE) -
    count(ALIEN)
  );
}
