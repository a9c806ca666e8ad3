import { describe, expect, test } from 'vitest';
import { entriesFor } from '#lib/ledger/entries-for.ts';
import { hostEntered } from '#lib/ledger/host-entered.ts';

describe('what a person types names a site', () => {
  test.each([
    ['shop.example', 'shop.example'],
    ['  WWW.Shop.Example/privacy?x=1#y ', 'shop.example'],
    ['https://user@shop.example:8080/a', 'shop.example'],
    ['Пример.РФ', 'пример.рф'],
    ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
    ['shop.example.', 'shop.example'],
    ['m.shop.co.uk', 'm.shop.co.uk'],
    ['www.ru', 'www.ru'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:8080', '[::1]'],
    ['*.shop.example', 'shop.example'],
    ['.shop.example', 'shop.example'],
    ['https://*.shop.example/', 'shop.example'],
    ['my_shop.host.example', 'my_shop.host.example'],
    ['магазин-24.рф', 'магазин-24.рф'],
  ])('%j: %s', (text, host) => {
    expect(hostEntered(text)).toBe(host);
  });

  test.each([
    ...['', 'ru', 'рф', 'co.uk', 'два слова', 'javascript:alert(1)', 'about:blank', '///', '.', '*.ru'],
    ...[
      'site.ru, dot.example',
      'a b.com',
      'site..ru',
      '-site.ru',
      'site-.ru',
      'mailto:x@site.ru',
      '1.2.3',
      '0x7f.1',
    ],
    ...['site.ru\tfoo', 'x@site.ru', `${'a'.repeat(64)}.ru`, '999.1.1.1'],
  ])('%j names none', (text) => {
    expect(hostEntered(text)).toBeUndefined();
  });
});

test.each([
  ['shop.example', ['shop.example']],
  ['www.shop.example:8080', ['shop.example']],
  ['a.b.shop.example', ['b.shop.example', 'shop.example']],
  ['shop.example.', ['shop.example']],
  ['workshop.example', []],
  ['example', []],
  ['', []],
  ['кабинет.пример.рф', ['пример.рф']],
])('%s falls under %j', (site, found) => {
  expect(entriesFor(site, ['b.shop.example', 'shop.example', 'пример.рф'])).toEqual(found);
});
