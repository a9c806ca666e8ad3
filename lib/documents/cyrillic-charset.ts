const CHARSETS = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const;
const COMMON = /[оеаинтсрвлкмдпуяыіәқ]/g;
/** A capital inside a word: what small letters look like under the wrong charset. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/gu;

/** The charset under which the bytes read most like Cyrillic; `windows-1252` where none does. */
export function cyrillicCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 20_000);
  const high = sample.filter((byte) => byte >= 0x80).length;
  const scores = CHARSETS.map((charset) => ({
    charset,
    score: scoreOf(new TextDecoder(charset).decode(sample)),
  }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > high * 0.3 ? best.charset : 'windows-1252';
}

const scoreOf = (text: string): number =>
  (text.match(COMMON)?.length ?? 0) -
  3 * (text.match(CAPITAL_INSIDE)?.length ?? 0) -
  (text.match(/[\u2500-\u259f]/g)?.length ?? 0);
