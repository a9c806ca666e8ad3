import { describe, expect, test } from 'vitest';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';
import { exampleDocument } from './example-document.ts';

const rules = loadRules();

/** Claims as `data/phone`, with `?` where conditional and `-` where denied. */
function claims(text: string, lang = 'ru'): string[] {
  const mark = { stated: '', conditional: '?', denied: '-' } as const;
  return summarize(exampleDocument(text, lang), rules)
    .claims.filter(({ group }) => group !== 'flags')
    .map(({ group, id, stance }) => `${group}/${id}${mark[stance]}`)
    .sort();
}

describe('where words stand decides what they say', () => {
  test('a list inherits from what leads in to it', () => {
    expect(claims('Мы собираем следующие данные:\n- имя;\n- телефон.')).toEqual(['data/name', 'data/phone']);
  });

  test('and so do the parts of a sentence between semicolons', () => {
    expect(claims('Мы собираем следующие данные: имя; дата рождения; пол.')).toEqual([
      'data/birth-date',
      'data/gender',
      'data/name',
    ]);
  });

  test('a heading is enough', () => {
    expect(claims('# Цели обработки персональных данных\n- доставка товара\n- разрешение споров')).toEqual([
      'purposes/delivery',
      'purposes/disputes',
    ]);
  });

  test('a heading alone says nothing', () => {
    expect(claims('# Трансграничная передача данных\nЭтот раздел пуст.')).toEqual([]);
  });

  test('the head of a column leads in to its cells', () => {
    const text = 'Цель обработки|Состав данных\nдоставка товара|телефон';
    const cells = (from: number, middle: number, to: number) => [
      { start: from, end: middle },
      { start: middle + 1, end: to },
    ];
    const row = { kind: 'row', depth: 0, header: 0 } as const;
    const blocks = [
      { ...row, start: 0, end: 28, cells: cells(0, 14, 28) },
      { ...row, start: 29, end: text.length, cells: cells(29, 44, text.length) },
    ];
    const { claims: found } = summarize({ title: '', lang: 'ru', text, blocks }, rules);
    const stated = found.filter(({ group }) => group !== 'flags').map(({ group, id }) => `${group}/${id}`);
    expect(stated.sort()).toEqual(['data/phone', 'purposes/delivery']);
  });

  test('a cell hangs on its own column, past empty cells and cells of several sentences', () => {
    const rows = [
      ['Цель обработки', '', 'Состав данных'],
      ['Помощь. Ещё доставка товара', 'почта России', 'паспорт. Или телефон'],
    ];
    const text = rows.map((row) => row.join('|')).join('\n');
    let at = 0;
    const blocks = rows.map((row) => {
      const start = at;
      const cells = row.map((words) => ({ start: at, end: (at += words.length + 1) - 1 }));
      return { kind: 'row', depth: 0, header: 0, start, end: at - 1, cells } as const;
    });
    const { claims: found } = summarize({ title: '', lang: 'ru', text, blocks }, rules);
    const stated = found.filter(({ group }) => group !== 'flags').map(({ group, id }) => `${group}/${id}`);
    expect(stated.sort()).toEqual(['data/government-id', 'data/phone', 'purposes/delivery']);
  });

  test('three kinds of data side by side are a list, whoever leads in', () => {
    expect(claims('Анкета гостя\nИмя\nТелефон\nДата рождения')).toEqual([
      'data/birth-date',
      'data/name',
      'data/phone',
    ]);
  });
});

describe('what says nothing of the operator makes no claim', () => {
  test.each([
    ['a glossary entry', 'Cookie — небольшой фрагмент данных, который сайт хранит на устройстве.'],
    ['a chapter of definitions', '# Термины и определения\nIP-адрес — адрес узла сети.'],
    ['sites of others', 'На таких сайтах могут собирать ваше имя и телефон.'],
    ['a duty of the user', 'Пользователь обязан хранить в тайне логин и пароль.'],
    ['a contact', 'По вопросам данных пишите по адресу электронной почты: help@primer.example.'],
    [
      'the number of the operator',
      'Обработку данных ведёт ООО «Пример», ИНН 7700000000, телефон +7 900 000-00-00.',
    ],
    ['protection', 'Приняты меры защиты данных от неправомерного доступа третьих лиц.'],
  ])('%s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('polarity', () => {
  test.each([
    [
      'Оператор не передаёт данные за рубеж, трансграничная передача не осуществляется.',
      ['recipients/cross-border-'],
    ],
    ['Мы не обрабатываем биометрические данные.', ['data/biometric-']],
    ['Обработка биометрических данных не производится.', ['data/biometric-']],
    [
      'Мы собираем имя, телефон, но не собираем сведения о здоровье.',
      ['data/health-', 'data/name', 'data/phone'],
    ],
    ['Мы передаём данные партнёрам только с вашего согласия.', ['recipients/partners?']],
    ['Оператор не передаёт данные третьим лицам.', []],
    [
      'Оператор не передаёт данные третьим лицам, за исключением передачи государственным органам.',
      ['recipients/authorities?'],
    ],
    ['Мы собираем данные, включая, но не ограничиваясь: имя, телефон.', ['data/name', 'data/phone']],
    ['Мы собираем имя не позднее дня обращения.', ['data/name']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  test('“never, except” gives the exceptions as conditional', () => {
    const text =
      'Мы никогда не передаём данные третьим лицам, за исключением случаев, когда:\n- банкам;\n- продажа бизнеса.';
    expect(claims(text)).toEqual(['recipients/acquirer?', 'recipients/payment-providers?']);
  });

  test('what is denied once and stated elsewhere is stated', () => {
    const text = 'Мы не собираем сведения о здоровье на сайте.\nВ клинике мы собираем сведения о здоровье.';
    expect(claims(text)).toEqual(['data/health']);
  });
});

test('plain speech is read as well as legal speech', () => {
  const text =
    'Мы просим оставить имя и телефон.\nМы не спрашиваем паспорт.\nРекламным сетям ничего не отдаём, за границу данные не уходят.';
  expect(claims(text)).toEqual([
    'data/government-id-',
    'data/name',
    'data/phone',
    'recipients/advertisers-',
    'recipients/cross-border-',
  ]);
});

test('English is read by English rules', () => {
  const text =
    'We collect the following information:\n- your name;\n- IP address.\nWe do not sell it, and we share it with our service providers.';
  expect(claims(text, 'en')).toEqual(['data/ip', 'data/name', 'recipients/processors']);
});

test('one claim per id, with up to three different quotes', () => {
  const text =
    'Мы собираем имя, телефон гостя.\nМы храним имя.\nМы обрабатываем имя заказчика.\nМы собираем имя кота.';
  const name = summarize(exampleDocument(text), rules).claims.find(({ id }) => id === 'name');
  expect(name?.quotes.map((quote) => quote.text)).toEqual([
    'Мы собираем имя',
    'Мы храним имя',
    'Мы обрабатываем имя заказчика',
  ]);
});
