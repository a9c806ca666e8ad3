import { boxCueWords, cueWords } from './cue-words.ts';

/**
 * A pattern of {@link cueWords}, with Latin letters that are typed for Cyrillic ones which look the same. Case-sensitive,
 * over lower-cased text: several times as fast as ignoring case, which every page would pay for.
 * @param short as {@link shortened} writes it
 */
export function compiled(short: string): RegExp {
  let pattern = short;
  // Letter by letter: a function called for each sign of the pattern takes several times as long.
  for (const sign of '"#$%&ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    const letter = String.fromCharCode(sign.charCodeAt(0) + (sign < 'A' ? 1065 : 1007));
    const twin = 'aceopxy'['ARFOQVT'.indexOf(sign)];
    pattern = pattern.replaceAll(sign, twin ? `[${letter}${twin}]` : letter);
  }
  return new RegExp(pattern);
}

/** Text as cues are looked for in it. */
export function plainText(text: string): string {
  const small = text.toLowerCase();
  // Looking for a single letter is many times as fast as replacing none. As numbers: bundlers write letters themselves.
  return [173, 8203].some((code) => small.includes(String.fromCharCode(code)))
    ? small.replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    : small;
}

let cue: RegExp | undefined;
let boxCue: RegExp | undefined;

/** @param text of {@link plainText}. @returns the words for which it is worth a closer look, `null` where there are none */
export const cueIn = (text: string): string | null => (cue ??= compiled(cueWords())).exec(text)?.[0] ?? null;

/** @param text of {@link plainText}. @returns whether it is worth a closer look */
export const isCue = (text: string): boolean => cueIn(text) !== null;

/** @param text of {@link plainText}. @returns whether it is worth a closer look where there are boxes to tick */
export const isBoxCue = (text: string): boolean => (boxCue ??= compiled(boxCueWords())).test(text);
