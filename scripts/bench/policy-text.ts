import { CHAPTERS, WORDS } from './clauses.ts';

/** The same numbers on every run and every machine. */
function dice(): (sides: number) => number {
  let state = 20_260_101;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const HEAD =
  'Политика обработки персональных данных\n\nОператор: ИП Заречная Вера Ильинична, ИНН 999900303006, сайт tihaya-zavod.example.\n';

/**
 * A Russian policy in plain text, made of varied clauses.
 * @param words how many words it has, split at white space
 */
export function policyText(words: number): string {
  const roll = dice();
  const fill = (clause: string) =>
    clause.replace(/\{(\w+)\}/gu, (_, name: string) => WORDS[name]?.[roll(WORDS[name].length)] ?? '');
  const parts = [HEAD];
  for (let count = wordsIn(HEAD), chapter = 1; count < words; chapter++) {
    const [heading, clauses] = CHAPTERS[(chapter - 1) % CHAPTERS.length] ?? ['', []];
    const lines = [`\n${chapter}. ${heading}\n`];
    for (let number = 1; number <= clauses.length + 4; number++) {
      lines.push(`${chapter}.${number}. ${fill(clauses[roll(clauses.length)] ?? '')}`);
    }
    const text = lines.join('\n');
    count += wordsIn(text);
    parts.push(text);
  }
  return firstWords(parts.join('\n'), words);
}

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

function firstWords(text: string, words: number): string {
  const last = [...text.matchAll(/\S+/gu)][words - 1];
  return last ? text.slice(0, last.index + last[0].length) : text;
}
