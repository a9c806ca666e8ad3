import { expect, test } from 'vitest';
import { inventoryOf } from '#lib/letters/inventory-of.ts';
import type { Letter } from '#lib/model/letter.ts';

const letter: Letter = {
  ...{
    id: 'l1',
    consentId: 'c1',
    created: '2026-11-20T09:00:00Z',
    regime: 'ru',
    kind: 'withdraw',
    language: 'ru',
  },
  addressee: { name: 'ООО «Сад»\r\nX', email: '', postal: 'г. Тверь, ул. Новая, д. 1' },
  subject: 'Отзыв согласия',
  body: 'Текст.\n\nПриложение: копия обращения от 20 ноября 2026 года; чек на 1 л.\n\n20 ноября 2026 года\nРечная Анна',
};
const sender = { fullName: 'Речная Анна', postal: '' };

test('lists the letter first, then each enclosure, and whither they go', () => {
  const list = inventoryOf(letter, sender);
  expect(list?.items).toEqual([
    'Отзыв согласия, письмо от 20 ноября 2026 года',
    'копия обращения от 20 ноября 2026 года',
    'чек на 1 л',
  ]);
  expect(list?.addressee).toEqual(['Куда: г. Тверь, ул. Новая, д. 1', 'На имя: ООО «Сад» X']);
});

test('a letter without enclosures is alone in its envelope', () => {
  expect(inventoryOf({ ...letter, body: 'Текст.' }, sender)?.items).toHaveLength(1);
});

test.each([{ regime: 'eu' }, { language: 'en' }] as const)('none for %o', (other) => {
  expect(inventoryOf({ ...letter, ...other }, sender)).toBeNull();
});
