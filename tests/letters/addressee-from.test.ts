import { describe, expect, test } from 'vitest';
import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { fixedSubject } from '#lib/letters/fixed-subject.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { DocumentKind, Facts } from '#lib/model/summary.ts';
import type { FactId } from '#lib/model/taxonomy.ts';

/** A document whose facts are quoted where their first value stands in the text. */
function read(kind: DocumentKind, text: string, said: Partial<Record<FactId, string[]>>, general = false) {
  const facts = Object.entries(said).map(([id, [value = '', ...more]]) => {
    const at = text.indexOf(value);
    const quotes = [quoteOf(text, at, at + value.length)];
    return [id, { value: [value, ...more], quotes, ...(id === 'withdrawal-email' ? { general } : {}) }];
  });
  return { text, summary: { kind, confidence: 1, claims: [], facts: Object.fromEntries(facts) as Facts } };
}

const policy = read(
  'policy',
  'ООО «Сад», ИНН 7707083893. Вопросы: hello@sad.example. Почта: г. Тверь, ул. Новая, д. 1',
  {
    operator: ['ООО «Сад»'],
    'operator-ids': ['7707083893'],
    'withdrawal-email': ['hello@sad.example'],
    'withdrawal-postal': ['г. Тверь, ул. Новая, д. 1'],
  },
  true,
);

test('a consent document is asked before the policy, which fills the gaps', () => {
  const consent = read(
    'consent-document',
    'Общество «Сад».\nОтозвать согласие можно, написав\nна pd@sad.example. Всё.',
    {
      operator: ['Общество «Сад»'],
      'withdrawal-email': ['pd@sad.example', 'x@sad.example'],
    },
  );
  const found = addresseeFrom([policy, consent]);
  expect(found).toMatchObject({
    name: 'Общество «Сад»',
    ids: ['7707083893'],
    email: 'pd@sad.example',
    postal: 'г. Тверь, ул. Новая, д. 1',
    subject: '',
  });
  expect(found.quotes.map(({ text }) => text)).toContain(
    'Отозвать согласие можно, написав\nна pd@sad.example.',
  );
});

test('an address for withdrawals goes before a general one of whatever document', () => {
  const consent = read(
    'consent-document',
    'info@sad.example',
    { 'withdrawal-email': ['info@sad.example'] },
    true,
  );
  const specific = read('policy', 'pd@sad.example', { 'withdrawal-email': ['pd@sad.example'] });
  expect(addresseeFrom([consent, specific]).email).toBe('pd@sad.example');
  expect(addresseeFrom([consent, policy]).email).toBe('info@sad.example');
});

test.each(['noreply@sad.example', 'no-reply@sad.example', 'DoNotReply+x@sad.example'])(
  '%s is nobody to write to',
  (email) => {
    const consent = read('consent-document', email, { 'withdrawal-email': [email] });
    expect(addresseeFrom([consent]).email).toBe('');
    expect(addresseeFrom([consent, policy]).email).toBe('hello@sad.example');
  },
);

test('what no document says stays empty', () => {
  const nothing = { name: '', ids: [], email: '', postal: '', subject: '', quotes: [] };
  expect(addresseeFrom([])).toEqual(nothing);
  expect(addresseeFrom([read('policy', 'Ничего.', {})])).toEqual(nothing);
});

test('quotes are slices of the text, however long the line is', () => {
  const text = `${'слово '.repeat(200)}pd@sad.example ${'слово '.repeat(200)}`;
  const [quote] = addresseeFrom([read('policy', text, { 'withdrawal-email': ['pd@sad.example'] })]).quotes;
  expect(quote?.text).toBe(text.slice(quote?.start, quote?.end));
  expect(quote?.text.length).toBeLessThan(330);
  expect(quote?.text).toMatch(/^слово .*pd@sad\.example.* слово$/);
});

describe('the subject that a document demands', () => {
  test.each([
    ['Пишите на a@b.example с пометкой «Отзыв согласия».', 'Отзыв согласия'],
    ['с пометкой «Отказ от рассылки», а для отзыва с пометкой "Отзыв\nданных"', 'Отзыв данных'],
    ['Напишите нам, тема письма: «Персональные данные».', 'Персональные данные'],
    ['в теме письма укажите «Отзыв согласия»', 'Отзыв согласия'],
    ['с\n         пометкой «Отзыв\n  согласия»', 'Отзыв согласия'],
    ['Please write with the subject “Withdrawal of consent”.', 'Withdrawal of consent'],
    ['с пометкой «Уточнение персональных данных»', undefined],
    ['в системе «Отзывы и предложения»', undefined],
    ['с пометкой «'.repeat(3000), undefined],
    ['Договор с пометкой «Секретно».', undefined],
  ])('%.60s', (text, subject) => {
    const found = fixedSubject(text);
    expect(found?.value).toBe(subject);
    if (found) expect(found.quote.text).toBe(text.slice(found.quote.start, found.quote.end));
  });

  test('comes along with its quote', () => {
    const found = addresseeFrom([read('policy', 'с пометкой «Отзыв согласия»', {})]);
    expect(found.subject).toBe('Отзыв согласия');
    expect(found.quotes.map(({ text }) => text)).toEqual(['с пометкой «Отзыв согласия»']);
  });
});

test('a sentence that gives two addresses is quoted once', () => {
  const text = 'Отзыв направляется на pd@sad.example или по адресу: 170100, Тверь, Новая, 1.';
  const said = { 'withdrawal-email': ['pd@sad.example'], 'withdrawal-postal': ['170100, Тверь, Новая, 1'] };
  expect(addresseeFrom([read('policy', text, said)]).quotes.map((quote) => quote.text)).toEqual([text]);
});
