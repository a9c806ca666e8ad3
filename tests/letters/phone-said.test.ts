import { expect, test } from 'vitest';
import { phoneSaid } from '#lib/letters/phone-said.ts';

test.each([
  ['Отозвать согласие можно по телефону +7 (900) 123-45-67.', '+7 (900) 123-45-67'],
  ['Контакты: тел. 8 800 100-20-30', '8 800 100-20-30'],
  ['To withdraw, call us on +44 20 7946 0000.', '+44 20 7946 0000'],
])('%s', (text, phone) => {
  const found = phoneSaid([{ text: 'Ни слова.' }, { text }]);
  expect(found?.phone).toBe(phone);
  expect(text).toContain(found?.quote.text);
});

test.each(['ИНН 7707083893, ОГРН 1027700132195', 'телефонный звонок', 'тел. 12-34', 'Автотел 79001234567'])(
  'no phone: %s',
  (text) => expect(phoneSaid([{ text }])).toBeUndefined(),
);

test('a long text of almost phones is gone through once', () => {
  expect(phoneSaid([{ text: 'тел '.repeat(200_000) }])).toBeUndefined();
});
