import { describe, expect, test } from 'vitest';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';
import { exampleDocument } from './example-document.ts';

const rules = loadRules();

/** Claims of a Russian text as `group/id`, flags left out. */
const claims = (text: string): string[] =>
  summarize(exampleDocument(text, 'ru'), rules)
    .claims.filter(({ group }) => group !== 'flags')
    .map(({ group, id }) => `${group}/${id}`)
    .sort();

describe('what leads in', () => {
  test('a list of data names no aims, whatever aim its lead-in begins with', () => {
    const text =
      'Для оформления заказа мы собираем следующие данные:\n- имя;\n- проверка личности курьером;\n- телефон.';
    expect(claims(text)).toEqual(['data/name', 'data/phone', 'purposes/service']);
  });

  test('a first part that says nothing hangs with the later ones on what leads in to the block', () => {
    const text = 'Цели обработки персональных данных:\n- выдача пропусков; доставка товара; оказание услуг.';
    expect(claims(text)).toEqual(['purposes/delivery', 'purposes/service']);
  });

  test('words of protection that come later do not take back who gets the data', () => {
    const text = 'Данные хранятся на серверах в США, и доступ к ним закрывает шифрование.';
    expect(claims(text)).toEqual(['recipients/cross-border']);
  });
});

describe("somebody's own details", () => {
  test.each([
    'Мы собираем: имя.\nФактический адрес:\n190000, Невель, улица Садовая, дом 1',
    'Мы собираем: имя.\nМесто регистрации: г. Невель',
    'Мы собираем: имя, а наш офис: город Невель.',
    'Мы собираем: имя.\nТелефон: 8 (000) 000-00-00',
  ])('are no kind of data: %s', (text) => {
    expect(claims(text)).toEqual(['data/name']);
  });

  test('a term is no value', () => {
    expect(claims('Мы храним данные:\n- имя: 3 года;\n- телефон: 2 года;\n- адрес доставки: 1 год.')).toEqual(
      ['data/address', 'data/name', 'data/phone'],
    );
  });
});

describe('what is said of the person or of words', () => {
  test('a right lists no data that are collected', () => {
    const text = 'Мы собираем имя.\nВы вправе получить копию данных, исправить имя, адрес и телефон.';
    expect(claims(text)).toEqual(['data/name']);
    expect(claims('Запрос должен содержать фамилию, адрес и номер паспорта.')).toEqual([]);
  });

  test('terms that are explained are no list of data', () => {
    const text =
      'Cookie — небольшой файл на устройстве.\nIP-адрес — уникальный сетевой адрес узла.\nЛогин — совокупность знаков.';
    expect(claims(text)).toEqual([]);
  });
});
