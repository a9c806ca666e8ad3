import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '#lib/text/sentences.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Согласно ст. 9 закона мы собираем имя.'],
  ['3.2. Оператор хранит данные.'],
  ['Закон от 27.07.2006 г. № 152-ФЗ действует.'],
  ['Оператор: И. И. Петров, г. Пермь, ул. Мира, д. 5.'],
  ['Имя, телефон и т.д. обрабатываются.'],
  ['We use e.g. cookies.'],
])('%s is one sentence', (text) => {
  expect(cut(text)).toEqual([text]);
});

test('sentences and parts between semicolons are apart', () => {
  expect(cut('Мы собираем имя; телефон. Затем удаляем! А зачем? Так надо.')).toEqual([
    'Мы собираем имя;',
    'телефон.',
    'Затем удаляем!',
    'А зачем?',
    'Так надо.',
  ]);
});

test('a list that goes on after «т.д.» begins anew with a capital', () => {
  expect(cut('Это имя, адрес и т.д. Данные хранятся год.')).toHaveLength(2);
});

test('spans are in order, apart and never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'а. ;!?1Бb\n»'), maxLength: 80 }), (text) => {
      let at = 0;
      for (const { start, end } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
    }),
  );
});
