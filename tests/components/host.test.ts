import { describe, expect, test } from 'vitest';
import Name from '#components/Name.svelte';
import { isHost } from '#components/is-host.ts';
import { shownAddress } from '#components/log/shown-address.ts';
import { markup } from './words.ts';

describe('a host has its beginning at the left', () => {
  test.each(['shop.example', 'пример.рф:8443', 'www.דוגמה.ישראל'])('%s', (name) => {
    expect(isHost(name)).toBe(true);
    expect(markup(Name, { text: name })).toContain('dir="ltr"');
  });

  test.each(['', 'דוגמה', 'ООО «Лавка»', 'Inc. of Tver', 'data@lavka.example', 'https://shop.example/'])(
    '%s is another name',
    (name) => {
      expect(isHost(name)).toBe(false);
      expect(markup(Name, { text: name })).toContain('dir="auto"');
    },
  );
});

describe('an address is shown with its host as people write it', () => {
  test.each([
    ['https://xn--e1afmkfd.xn--p1ai/order', 'пример.рф', 'https://пример.рф/order'],
    ['http://xn--e1afmkfd.xn--p1ai:8443/', 'пример.рф:8443', 'http://пример.рф:8443/'],
    ['https://shop.example/xn--e1afmkfd', 'shop.example', 'https://shop.example/xn--e1afmkfd'],
    // Of another site, and what is no address at all, nothing is made up.
    ['https://xn--80aaf8bjc.example/', 'пример.рф', 'https://xn--80aaf8bjc.example/'],
    ['about:', 'пример.рф', 'about:'],
    ['', '', ''],
    ['file:///home/me/page.html', '', 'file:///home/me/page.html'],
  ])('%s of %s', (url, site, shown) => {
    expect(shownAddress(url, site)).toBe(shown);
  });
});
