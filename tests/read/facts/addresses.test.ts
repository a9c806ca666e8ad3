import { describe, expect, test } from 'vitest';
import { readEmails, readSites } from '#lib/read/facts/addresses.ts';
import { readPostalAddresses } from '#lib/read/facts/postal-address.ts';

describe('readEmails', () => {
  test.each([
    ['Пишите на Info@Primer-Lavka.ru.', ['info@primer-lavka.ru']],
    ['[a.b@lavka.kz](mailto:a.b@lavka.kz)', ['a.b@lavka.kz', 'a.b@lavka.kz']],
    ['почта@пример.рф', ['почта@пример.рф']],
    ['name@example.com', []],
    ['@nickname и a@b', []],
  ])('in “%s”', (text, emails) => {
    expect(readEmails(text).map(({ value }) => value)).toEqual(emails);
  });
});

describe('readSites', () => {
  test('leaves the full stop to the sentence', () => {
    const [site] = readSites('Текст лежит на сайте lavka.ru/policy.');
    expect(site).toMatchObject({ path: 'policy', start: 21, end: 36 });
  });

  test.each([
    ['сайт https://www.lavka-chaya.ru/about', ['lavka-chaya.ru']],
    ['на сайте цветы.рф можно', ['цветы.рф']],
    ['обработки данных.Если вы', []],
    ['info@lavka.ru', []],
    ['см. п. 3.2.1 и т.д.', []],
    ['www.example.com', []],
  ])('in “%s”', (text, sites) => {
    expect(readSites(text).map(({ value }) => value)).toEqual(sites);
  });
});

describe('readPostalAddresses', () => {
  test.each([
    [
      'Отзыв направляется по адресу: 150000, г. Ярославль, ул. Садовая, д. 5, оф. 2 или на почту a@b.ru.',
      '150000, г. Ярославль, ул. Садовая, д. 5, оф. 2',
    ],
    [
      '(адрес: 246000, Республика Беларусь, г. Гомель, а/я 12)',
      '246000, Республика Беларусь, г. Гомель, а/я 12',
    ],
    ['находящемуся по адресу: Казань, ул.Лесная, дом 7, на обработку', 'Казань, ул.Лесная, дом 7'],
    [
      'Write to us at: Oak Ltd, 12 Mill Road, Leeds, LS1 4AP, United Kingdom.',
      'Oak Ltd, 12 Mill Road, Leeds, LS1 4AP, United Kingdom',
    ],
    [
      'Contact:\nOak LLC\n77 Pine Avenue, Suite 3\nPortland, OR 97201',
      'Oak LLC, 77 Pine Avenue, Suite 3, Portland, OR 97201',
    ],
  ])('in “%s”', (text, address) => {
    expect(readPostalAddresses(text).map(({ value }) => value)).toContain(address);
  });

  test('sees none in a street without a number', () => {
    expect(readPostalAddresses('Мы гуляем по улице и видим ул. без номера')).toEqual([]);
  });
});
