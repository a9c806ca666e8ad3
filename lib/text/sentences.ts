import type { Span } from '#lib/model/document.ts';
import { LETTERS } from './letters.ts';

/** After these a full stop ends no sentence. Single letters (initials, «г.», «д.») never end one either. */
const ABBREVIATIONS = new Set(
  (
    'ст ч п пп гл абз ред см тел факс ул пр просп пер наб обл респ гор пос корп стр кв оф каб эт руб коп тыс млн млрд ' +
    'др пр проч им рис табл напр т.д т.п т.е т.к т.н и.о ф.и.о гг вв эл рег инн огрн ' +
    'no art sec inc ltd co corp vs etc e.g i.e mr mrs ms dr st u.s resp approx'
  ).split(' '),
);
const END = /[.!?…;]/gu;
/** What may stand between the end of a sentence and the white space after it. */
const CLOSING = new Set('.!?…;"»”\')]*_');
const LAST_WORD = new RegExp(`[${LETTERS}.]{1,12}$`);
/** What a sentence may begin with beside a capital. */
const BEGINS = /^[0-9«"“'([*_•–—-]/;

/**
 * Cuts a stretch of text into sentences; a semicolon ends one too, since in legal lists each part stands for itself.
 * Numbers («3.2.»), abbreviations («ст.», «г.») and initials are no ends, which `Intl.Segmenter` takes them for.
 * @returns spans without surrounding white space, in order, never empty
 */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const stretch = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  let seen = 0;
  for (const match of stretch.matchAll(END)) {
    if (match.index < seen) continue;
    const after = pastClosing(stretch, match.index + 1);
    seen = after;
    if (!/\s/u.test(stretch[after] ?? '') || !endsSentence(stretch, match.index, after)) continue;
    push(spans, text, start + from, start + after);
    from = after;
  }
  push(spans, text, start + from, end);
  return spans;
}

function pastClosing(stretch: string, after: number): number {
  while (CLOSING.has(stretch[after] ?? '')) after++;
  return after;
}

function endsSentence(stretch: string, at: number, after: number): boolean {
  const mark = stretch[at];
  if (mark === ';' || mark === '!' || mark === '?') return true;
  const word = LAST_WORD.exec(stretch.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  const next = stretch.slice(after, after + 12).trimStart();
  if (next !== '' && !isCapital(next[0]) && !BEGINS.test(next)) return false;
  if (ABBREVIATIONS.has(word))
    return isCapital(next[0]) && isSmall(next[1]) && /^(?:т\.[дп]|др|etc|инн|огрн)$/u.test(word);
  if (/^[0-9.]+$/.test(word)) return at > word.length + 20;
  return !/^(?:.|.*\.[^.0-9])$/.test(word);
}

const isCapital = (letter = ''): boolean => letter !== letter.toLowerCase();
const isSmall = (letter = ''): boolean => letter !== letter.toUpperCase();

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  if (start < end) spans.push({ start, end });
}
