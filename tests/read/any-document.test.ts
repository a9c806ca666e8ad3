import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';

const rules = loadRules();

/** What policies are made of, each with something that is read out of it. */
const WORDS = [
  'Политика обработки персональных данных',
  'ООО «Тихий лён» (ИНН 7707083893, ОГРН 1027700132195) — оператор.',
  'Мы собираем следующие данные:',
  'имя, телефон и адрес электронной почты;',
  'Данные передаются службе доставки и рекламным сетям, кроме сведений о здоровье.',
  'Мы никогда не продаём данные, за исключением случаев, указанных в законе',
  'Отозвать согласие: len@tihiy-len.example с пометкой «Отзыв».',
  'Срок хранения — 5 лет.',
  'Действует с 12.03.2024, г. Тверь, ул. Льняная, д. 4.',
  'We share your e-mail with advertising partners.',
  '[указать наименование оператора] ____________',
  'ЦЕЛИ ОБРАБОТКИ',
];
const HTML = [
  ...['<p>', '<li>', '<ul>', '</ul>', '<ol type=a>', '<table>', '<tr>', '<td>', '<th>', '</table>', '<br>'],
  ...['<h2>', '<b>', '</b>', '<details><summary>', '<div hidden>', '<nav>', '<footer>', '<pre>', '</pre>'],
  ...['<div role=dialog>', '<button>', '&shy;', '&#8203;', '&#8238;', '&nbsp;', '<wbr>', '&amp;', '<iframe>'],
];
const TEXT = [
  ...['# ', '## **', '- ', '• ', '1. ', '2.1. ', 'а) ', '\n', '\n\n', '\t', '|', ': ', '; ', '**', '    '],
  ...['\u00ad', '\u200b', '\u202e', '\u2068', '\u0301', '\ufeff', '\ud800', '😀', '\u00a0', '\u2028'],
];

const documentOf = (marks: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...WORDS, ...marks),
        fc.constantFrom(...marks),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 50 },
    )
    .map((parts) => parts.join(''));

async function quotesExactly(source: string): Promise<void> {
  const opened = await openDocument(new TextEncoder().encode(source));
  if (!opened.ok) return;
  const { text } = opened.value;
  const { claims, facts } = summarize(opened.value, rules);
  for (const { quotes } of [...claims, ...Object.values(facts)])
    for (const quote of quotes) {
      expect(quote.text).not.toBe('');
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
}

describe('whatever a document is, its quotes are its own words', () => {
  it.each([
    ['HTML', '<!doctype html>', HTML],
    ['text', '', TEXT],
  ])('%s', { timeout: 120_000 }, (_, head, marks) =>
    fc.assert(
      fc.asyncProperty(documentOf(marks), (source) => quotesExactly(head + source)),
      { numRuns: 400 },
    ),
  );
});
