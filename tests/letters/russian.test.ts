import { expect, test } from 'vitest';
import { nestedQuotes, outerQuotes } from '#lib/letters/nested-quotes.ts';
import { oneLine } from '#lib/letters/one-line.ts';
import { readableAddress } from '#lib/letters/readable-address.ts';
import { genderOf, nameInGenitive } from '#lib/letters/name-in-genitive.ts';
import { WORDS } from '#lib/letters/words/words.ts';

const { ru } = WORDS;

test.each([
  ['Иванов Иван Иванович', 'Иванова Ивана Ивановича'],
  ['Иван Иванович Иванов', 'Ивана Ивановича Иванова'],
  ['Абрамович Роман Львович', 'Абрамовича Романа Львовича'],
  ['Иван Иванов', 'Ивана Иванова'],
  ['Шевченко Ольга', 'Шевченко Ольги'],
  ['Дмитрий Шевчук', 'Дмитрия Шевчука'],
  ['Петрова-Водкина Анна Сергеевна', 'Петровой-Водкиной Анны Сергеевны'],
  ['Черных Ольга Павловна', 'Черных Ольги Павловны'],
  ['Ткач Мария Ивановна', 'Ткач Марии Ивановны'],
  ['Семёнов Артём Алексеевич', 'Семёнова Артёма Алексеевича'],
  ['Успенская Любовь Залмановна', 'Успенской Любови Залмановны'],
  ['Айгуль Ахметова', 'Айгули Ахметовой'],
  ['Игорь Сечин', 'Игоря Сечина'],
  ['Ким Алексей', 'Ким Алексей'],
  ['Алиев Эльчин Ильхам оглы', 'Алиев Эльчин Ильхам оглы'],
  ['Anna Smith', 'Anna Smith'],
  ['И. И. Иванов', 'И. И. Иванов'],
  ['{fullName}', '{fullName}'],
])('%s → от %s', (name, genitive) => {
  expect(nameInGenitive(name)).toBe(genitive);
});

test.each([
  ['Соколова Мария Андреевна', 'female'],
  ['Ахметов Тимур Болатович', 'male'],
  ['Айгуль Ахметова', 'female'],
  ['Ким Алексей', null],
  ['Anna Smith', null],
  ['{fullName}', null],
])('%s is %s', (name, gender) => {
  expect(genderOf(name)).toBe(gender);
});

test.each([
  [
    '2026-11-20T14:05:31+03:00',
    'Europe/Moscow',
    '20 ноября 2026 года в 14:05 по московскому времени (UTC+3)',
  ],
  [
    '2026-05-01T00:00:00.123+05:30',
    'Asia/Kolkata',
    '1 мая 2026 года в 00:00 по времени UTC+5:30 (часовой пояс Asia/Kolkata)',
  ],
  ['2026-01-09T23:59:59-10:00', '', '9 января 2026 года в 23:59 по времени UTC−10'],
  ['2026-01-09T23:59:59Z', 'UTC', '9 января 2026 года в 23:59 по времени UTC'],
  ['2026-01-09', 'Europe/Moscow', '9 января 2026 года'],
])('%s in %s is %s', (iso, zone, words) => {
  expect(ru.moment(iso, zone, 'ru')).toBe(words);
});

test.each(['', 'вчера', '2026-13-01', '2026-02-30', '20.11.2026'])('%j is no date', (text) => {
  expect(() => ru.date(text, 'ru')).toThrow(RangeError);
});

test.each([
  [30, 'calendar-day', '30 дней'],
  [21, 'calendar-day', '21 дня'],
  [10, 'working-day', '10 рабочих дней'],
  [1, 'working-day', '1 рабочего дня'],
  [1, 'month', '1 месяца'],
  [2, 'month', '2 месяцев'],
] as const)('%i %s: %s', (n, unit, words) => {
  expect(ru.term({ n, unit })).toBe(words);
});

test.each([
  ['ООО «Дом»', 'ООО „Дом“'],
  ['кнопка "Да"', 'кнопка „Да“'],
  ['"Да", "нет"', '„Да“, „нет“'],
  ['the “Policy”', 'the „Policy“'],
  ['(“Policy”)', '(„Policy“)'],
  ['без кавычек', 'без кавычек'],
  ['"http://zlo.example";"жми"', '„http://zlo.example“;„жми“'],
  ['"раз"/"два"', '„раз“/„два“'],
  ['кнопка " Да " внизу', 'кнопка „ Да “ внизу'],
  ['экран 15" и стол', 'экран 15" и стол'],
  ['Дом»; жми', 'Дом"; жми'],
  ['начало «без конца', 'начало "без конца'],
  ['ООО «Фирма «Дом»', 'ООО „Фирма „Дом“'],
])('inside quotation marks %s is %s', (text, nested) => {
  expect(nestedQuotes(text)).toBe(nested);
});

test.each([
  ['ООО "Дом"', 'ООО «Дом»'],
  ['ООО “Дом”', 'ООО «Дом»'],
  ['АО «Клиника „Дом“»', 'АО «Клиника „Дом“»'],
  ['ООО Дом', 'ООО Дом'],
])('outside %s is %s', (text, outer) => {
  expect(outerQuotes(text)).toBe(outer);
});

test.each([
  [' две\r\n строки\t', 20, 'две строки'],
  ['а\u202Eб\u200B\u0000в\u00ADг', 20, 'абвг'],
  ['слово слово слово', 12, 'слово слово…'],
  ['я'.repeat(30), 10, `${'я'.repeat(9)}…`],
  ['😀😀😀', 2, '😀…'],
  ['\u200C\u05E9\u05DC\u05D5\u05DD', 20, '\u200C\u05E9\u05DC\u05D5\u05DD'],
])('%j as one line of %i: %j', (text, max, line) => {
  expect(oneLine(text, max)).toBe(line);
});

test.each([
  ['https://a.example/%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7?token=1#top', 'https://a.example/заказ'],
  ['https://a.example/%E0%E1', 'https://a.example/%E0%E1'],
  ['https://a.example/a%20b%0D%0AБ', 'https://a.example/a%20b%0D%0AБ'],
  ['https://a.example/a%E2%80%AEb', 'https://a.example/a%E2%80%AEb'],
])('%s reads %s', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
});
