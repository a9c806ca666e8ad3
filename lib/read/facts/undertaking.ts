import { properNameEnd, quotedNameEnd } from './legal-name.ts';
import type { Naming } from './legal-name.ts';
import { isNoName } from './no-name.ts';
import { TRADES } from './trades.ts';

/** Longest ending of a declined word, in letters. */
const LONGEST_ENDING = 3;
/** Most words between the word and a name in quotation marks: «центру дополнительного образования «Вектор»». */
const MOST_BETWEEN = 5;
const OPENING = new Set('«"“„');
/** A blank, then what a name may begin with. */
const NAME_BEGINS = /[ \u00a0][«"“„\p{Lu}]/gu;
const LETTER = /[\p{L}-]/u;
const LONGEST_WORD = 30;
/** «стоматологическая», «стоматологической». */
const ADJECTIVE = /^\p{L}{3,24}(?:ая|ой|ое|ый|ий|ого|ому|ей|ую|ым|ом)$/u;
const OBLIQUE = /(?:ой|ого|ому|ей|ую|ым|ом)$/u;

interface Word {
  readonly word: string;
  readonly start: number;
}

/** The word that ends, with its blanks, at an offset. */
function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (end > 0 && at - end < 3 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && LETTER.test(text[start - 1] as string)) start--;
  return end < at && end - start > 1 ? { word: text.slice(start, end), start } : undefined;
}

/** @returns the nominative of a word for an undertaking in any case; `undefined` for any other word */
function tradeOf(word: string): string | undefined {
  const plain = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  for (let ending = 0; ending <= LONGEST_ENDING; ending++) {
    const trade = TRADES.get(plain.slice(0, plain.length - ending));
    if (trade) return trade;
  }
  return undefined;
}

/** The word for an undertaking before a name, and where it stands. */
function tradeBefore(text: string, nameAt: number, between: number): (Word & { trade: string }) | undefined {
  for (let end = nameAt, passed = 0; passed <= between; passed++) {
    const found = wordBefore(text, end);
    if (!found) return undefined;
    const trade = tradeOf(found.word);
    if (trade) return { ...found, trade };
    if (/^\p{Lu}/u.test(found.word)) return undefined;
    end = found.start;
  }
  return undefined;
}

/** «клиники дерматологии » → «клиника дерматологии »; an adjective stays before the word only in the nominative. */
function inNominative(text: string, { word, start, trade }: Word & { trade: string }, nameAt: number): Word {
  const after = text.slice(start + word.length, nameAt);
  const plain = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  const before = plain === trade ? wordBefore(text, start) : undefined;
  if (before && ADJECTIVE.test(before.word) && !OBLIQUE.test(before.word)) {
    return { word: text.slice(before.start, nameAt), start: before.start };
  }
  return { word: plain === trade ? `${word}${after}` : `${trade}${after}`, start };
}

function undertakingAt(text: string, nameAt: number): Naming | undefined {
  const isQuoted = OPENING.has(text[nameAt] ?? '');
  const trade = tradeBefore(text, nameAt, isQuoted ? MOST_BETWEEN : 0);
  if (!trade) return undefined;
  // Without quotation marks the name stands right beside the word.
  const end = isQuoted ? quotedNameEnd(text, nameAt) : properNameEnd(text, nameAt, false);
  const core = end > 0 ? text.slice(nameAt, end) : '';
  if (core.replace(/[«»"“”]/gu, '').length < 3 || (!isQuoted && isNoName(core))) return undefined;
  const { word, start } = inNominative(text, trade, nameAt);
  const value = `${word}${core}`.replace(/\s+/gu, ' ');
  return { value, kind: 'brand', core, voice: actsNext(text, end), start, end };
}

/** «клиника «Лада»», «центру дополнительного образования «Вектор»», «платформа Lexi Buddy», «компании Domeo». */
export function undertakings(text: string): Naming[] {
  return Array.from(text.matchAll(NAME_BEGINS)).flatMap(({ index }) => undertakingAt(text, index + 1) ?? []);
}

const ACTS =
  /^[»"”]? ?(?:\([^)\n]{0,80}\) ?)?,? ?(?:обрабатывает|собирает|соблюдает|уважает|заботится|обязуется|хранит|котор(?:ая|ое|ый) (?:владеет|обрабатывает|собирает))(?!\p{L})/u;

/** The document speaks of what it does with data. */
const actsNext = (text: string, end: number): boolean => ACTS.test(text.slice(end, end + 120));
