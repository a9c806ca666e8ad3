import type { Row } from './pdf-rows.ts';

/** Words that the document writes with a hyphen inside a line. */
export function hyphenatedWords(pages: readonly (readonly Row[])[]): Set<string> {
  const words = pages.flatMap((rows) => rows.flatMap((row) => row.text.toLowerCase().split(/[^\p{L}-]+/u)));
  return new Set(words.filter((word) => word.includes('-')));
}

/** First halves of words that keep their hyphen wherever the line ends. */
const HALVES = new Set(
  'информационно веб интернет онлайн бизнес медиа финансово материально программно организационно кто что какой каким каких где как'.split(
    ' ',
  ),
);

/** Appends a line of print; a word cut by a hyphen is mended, unless it is written with one elsewhere. */
export function joined(text: string, next: string, hyphenated: ReadonlySet<string>): string {
  const tail = text.slice(text.lastIndexOf(' ') + 1);
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (!rest || !/\p{L}[-‐\u00ad]$/u.test(tail.slice(-3))) return `${text} ${next}`;
  const word = tail.replace(/^\P{L}+/u, '').toLowerCase();
  const mixed = /[a-z]-$/.test(word) && /^\p{Script=Cyrillic}/u.test(rest);
  const address = /[@/]/.test(tail) || /^[\w-]+\.[a-z]/.test(next);
  const kept = mixed || address || HALVES.has(word.slice(0, -1)) || hyphenated.has(word + rest);
  return kept && !word.endsWith('\u00ad') ? text + next : text.slice(0, -1) + next;
}
