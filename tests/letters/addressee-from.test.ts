import { expect, test } from 'vitest';
import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { DocumentKind, Fact, Facts, PolicySummary } from '#lib/model/summary.ts';

const fact = (value: string | readonly string[], general?: boolean): Fact => {
  const words = [value].flat().join(', ');
  return { value, quotes: [quoteOf(words, 0, words.length)], ...(general === undefined ? {} : { general }) };
};
const summary = (kind: DocumentKind, facts: Facts): PolicySummary => ({
  kind,
  confidence: 1,
  claims: [],
  facts,
});

const policy = summary('policy', {
  operator: fact('ООО «Сад»'),
  'operator-ids': fact(['7707083893']),
  'withdrawal-email': fact(['hello@sad.example'], true),
  'withdrawal-postal': fact('г. Тверь, ул. Новая, д. 1'),
});

test('a consent document is asked before the policy, which fills the gaps', () => {
  const consent = summary('consent-document', {
    operator: fact('Общество с ограниченной ответственностью «Сад»'),
    'withdrawal-email': fact(['pd@sad.example', 'x@sad.example']),
  });
  const found = addresseeFrom([{ summary: policy }, { summary: consent }]);
  expect(found).toMatchObject({
    name: 'Общество с ограниченной ответственностью «Сад»',
    ids: ['7707083893'],
    email: 'pd@sad.example',
    postal: 'г. Тверь, ул. Новая, д. 1',
    subject: '',
  });
  expect(found.quotes.map(({ text }) => text)).toContain('pd@sad.example, x@sad.example');
});

test('an address for withdrawals goes before a general one of whatever document', () => {
  const consent = summary('consent-document', { 'withdrawal-email': fact(['info@sad.example'], true) });
  const specific = summary('policy', { 'withdrawal-email': fact(['pd@sad.example']) });
  expect(addresseeFrom([{ summary: consent }, { summary: specific }]).email).toBe('pd@sad.example');
  expect(addresseeFrom([{ summary: consent }, { summary: policy }]).email).toBe('info@sad.example');
});

test('the demanded subject comes along with its quote', () => {
  const words = 'с пометкой «Отзыв»';
  const subject = { value: 'Отзыв', quotes: [quoteOf(words, 0, words.length)] };
  const found = addresseeFrom([{ summary: policy, subject }]);
  expect(found.subject).toBe('Отзыв');
  expect(found.quotes.map(({ text }) => text)).toContain(words);
});

test('what no document says stays empty', () => {
  const nothing = { name: '', ids: [], email: '', postal: '', subject: '', quotes: [] };
  expect(addresseeFrom([])).toEqual(nothing);
  expect(addresseeFrom([{ summary: summary('policy', { operator: { value: [], quotes: [] } }) }])).toEqual(
    nothing,
  );
});
