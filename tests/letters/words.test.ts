import { expect, test } from 'vitest';
import { WORDS } from '#lib/letters/words/words.ts';

test.each([
  ['en', 'uk', '20 November 2026 at 14:05 (UTC+1, time zone Europe/Berlin)'],
  ['en', 'us-ca', 'November 20, 2026 at 14:05 (UTC+1, time zone Europe/Berlin)'],
  ['de', 'eu', '20. November 2026 um 14:05 Uhr (UTC+1, Zeitzone Europe/Berlin)'],
  ['uk', 'ua', '20 листопада 2026 року о 14:05 за часом UTC+1 (часовий пояс Europe/Berlin)'],
] as const)('%s under %s: %s', (language, regime, words) => {
  expect(WORDS[language].moment('2026-11-20T14:05:31+01:00', 'Europe/Berlin', regime)).toBe(words);
});

test.each([
  ['en', '2026-03-01', '1 March 2026'],
  ['de', '2026-03-01', '1. März 2026'],
  ['uk', '2026-03-01', '1 березня 2026 року'],
  ['ru', '2026-03-01', '1 марта 2026 года'],
] as const)('%s: %s is %s', (language, iso, words) => {
  expect(WORDS[language].date(iso, 'plain')).toBe(words);
  expect(WORDS[language].moment(iso, '', 'plain')).toBe(words);
});

test('Kyiv has its own clock', () => {
  expect(WORDS.uk.moment('2026-11-20T14:05:31+02:00', 'Europe/Kyiv', 'ua')).toContain(
    'за київським часом (UTC+2)',
  );
});

test.each([
  ['en', 1, 'month', 'one month'],
  ['en', 45, 'calendar-day', '45 days'],
  ['en', 10, 'working-day', '10 business days'],
  ['en', 1, 'working-day', '1 business day'],
  ['de', 1, 'month', 'eines Monats'],
  ['de', 2, 'month', 'von 2 Monaten'],
  ['de', 30, 'calendar-day', 'von 30 Tagen'],
  ['de', 1, 'working-day', 'eines Arbeitstags'],
  ['uk', 30, 'calendar-day', '30 календарних днів'],
  ['uk', 1, 'working-day', '1 робочого дня'],
  ['uk', 21, 'calendar-day', '21 календарного дня'],
  ['uk', 2, 'month', '2 місяців'],
] as const)('%s: %i %s is %s', (language, n, unit, words) => {
  expect(WORDS[language].term({ n, unit })).toBe(words);
});

test.each([
  ['en', [], ''],
  ['en', ['1234567890'], 'Registration number 1234567890'],
  ['de', ['1', '2'], 'Registernummern 1, 2'],
  ['uk', ['1', '2'], 'Реєстраційні номери 1, 2'],
] as const)('%s: numbers %j are %s', (language, ids, words) => {
  expect(WORDS[language].numbers(ids, 'plain', '')).toBe(words);
});

test.each([
  ['ru', '7707083893', 'ИНН 7707083893'],
  ['ru', '1027700132195', 'ОГРН 1027700132195'],
  ['ru', '304500116000157', 'ОГРНИП 304500116000157'],
  ['ru', '770708389301', 'ИНН 770708389301'],
  ['kz', '180340021791', 'БИН 180340021791'],
  ['by', '191234567', 'УНП 191234567'],
] as const)('under the law of %s the number %s is %s', (regime, id, words) => {
  expect(WORDS.ru.numbers([id], regime, 'X')).toBe(words);
});

test('a Kazakh form tells a BIN wherever the letter goes', () => {
  expect(WORDS.ru.numbers(['180340021791'], 'ru', 'ТОО «Жарық»')).toBe('БИН 180340021791');
});
