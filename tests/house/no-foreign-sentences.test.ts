import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import { tokenize } from '#lib/text/tokens.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(repository, '../shared');
const OURS = ['lib', 'components', 'entrypoints', 'scripts', 'tests'];
const READABLE = new Set(['.ts', '.svelte', '.yml', '.json', '.txt', '.html', '.md', '.css']);
const FOREIGN = new Set(['.txt', '.md', '.html', '.pdf', '.docx']);
const PACKED = new Set(['.pdf', '.docx']);
const RUN = 8;

// Names that the law itself gives: nobody can put them otherwise.
const STOCK = [
  'федерального закона от 27 июля 2006 года 152 фз о персональных данных',
  'федеральный закон от 27 июля 2006 года 152 фз о персональных данных',
  'федеральный закон от 27 07 2006 152 фз',
  'закон от 27 07 2006 г 152 фз',
  'федерального закона от 13 марта 2006 года 38 фз о рекламе',
  'закона республики казахстан от 21 мая 2013 года 94 v о персональных данных и их защите',
  'закона республики беларусь от 7 мая 2021 года 99 з о защите персональных данных',
  'уполномоченный орган по защите прав субъектов персональных данных',
  'заявление об отзыве согласия на обработку персональных данных',
  // Article 16 of 152-FZ.
  'на основании исключительно автоматизированной обработки персональных данных',
  // The norms that article 9(2) of 152-FZ names.
  'пункты 2 11 части 1 статьи 6 часть 2 статьи 10 и часть 2 статьи 11',
  'commission nationale de l informatique et des libertés',
];

// By stem: a sentence in another case or number is the same sentence.
const wordsOf = (text: string): string[] => tokenize(text).map(({ stem }) => stem);

function filesIn(folder: string, kinds: ReadonlySet<string>): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kinds.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Words with the stock phrases taken out; `|` stands in their place, so that no run leads across. */
function ownWords(text: string): string[] {
  const line = STOCK.reduce(
    (rest, phrase) => rest.replaceAll(` ${wordsOf(phrase).join(' ')} `, ' | '),
    ` ${wordsOf(text).join(' ')} `,
  );
  return line.trim().split(' ');
}

function runs(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

// Markup stands between words of one sentence; scripts and styles are no sentences.
const withoutMarkup = (text: string): string =>
  text
    .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&[a-z]+;/g, ' ');

async function textOf(file: string): Promise<string> {
  if (!PACKED.has(extname(file))) return withoutMarkup(readFileSync(file, 'utf8'));
  const opened = await openDocument(new Uint8Array(readFileSync(file)), { name: file });
  return opened.ok ? opened.value.text : '';
}

function ourRuns(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of OURS.flatMap((folder) => filesIn(join(repository, folder), READABLE))) {
    const text = readFileSync(file, 'utf8');
    for (const shape of [text, withoutMarkup(text)]) {
      for (const run of runs(ownWords(shape))) found.set(run, relative(repository, file));
    }
  }
  return found;
}

describe.skipIf(!existsSync(shared))('beside ../shared (skipped where it is absent)', () => {
  test(`no ${RUN} words in a row come from a document that was read for study`, async () => {
    const ours = ourRuns();
    const documents = ['seeds', 'corpus/docs'].flatMap((folder) => filesIn(join(shared, folder), FOREIGN));
    expect(documents.length).toBeGreaterThan(100);
    const taken: string[] = [];
    for (const file of documents) {
      for (const run of runs(wordsOf(await textOf(file))))
        if (ours.has(run)) taken.push(`${ours.get(run) ?? ''} ← ${relative(shared, file)}: ${run}`);
    }
    expect(taken).toEqual([]);
  }, 60_000);
});
