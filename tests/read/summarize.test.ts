import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { LONGEST_QUOTE } from '#lib/read/quotes.ts';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';
import { exampleDocument } from './example-document.ts';

const rules = loadRules();
const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

function expectExact({ claims, facts }: PolicySummary, text: string): void {
  for (const { quotes } of [...claims, ...Object.values(facts)]) {
    for (const quote of quotes) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(quote.text.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    }
  }
}

test('a page without words of data gives a summary without claims', () => {
  const { kind, claims } = summarize(exampleDocument('Пирожки с вишней пекут по субботам.'), rules);
  expect(kind).toBe('other');
  expect(claims.filter(({ group }) => group !== 'flags')).toEqual([]);
});

test('nothing that a page may hold makes it throw, and every quote is exact', () => {
  const pieces = [
    'имя',
    'не ',
    'передаём ',
    '; ',
    ':\n',
    '— ',
    'данные ',
    '(',
    '«',
    'ООО ',
    '1.1. ',
    '@',
    '\n',
    'с согласия ',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }),
      (parts) => {
        const text = parts.join('');
        expectExact(summarize(exampleDocument(text), rules), text);
      },
    ),
    { numRuns: 150 },
  );
});

test('a sentence of thousands of words is read whole', () => {
  const text = `Мы собираем ${'сведения, '.repeat(4000)}имя и телефон`;
  const summary = summarize(exampleDocument(text), rules);
  expect(summary.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(['name', 'phone']));
  expectExact(summary, text);
});

describe.runIf(existsSync(SEEDS))('the five seeds', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((file) => file.endsWith('.txt')) : [];
  test.each(files)('%s is a policy whose quotes are exact', async (file) => {
    const opened = await openDocument(new Uint8Array(readFileSync(new URL(file, SEEDS))), { name: file });
    if (!opened.ok) throw new Error(opened.error);
    const summary = summarize(opened.value, rules);
    expect(summary.kind).toBe('policy');
    expect(summary.claims.length).toBeGreaterThan(15);
    expectExact(summary, opened.value.text);
  });
});
