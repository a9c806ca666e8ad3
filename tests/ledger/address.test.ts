import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteOf, storedAddress } from '#lib/ledger/address.ts';
import { unicodeHost } from '#lib/text/punycode.ts';

test.each([
  ['https://shop.example/order?token=secret#step2', 'https://shop.example/order'],
  ['https://name:pass@shop.example:8443/a%20b?x', 'https://shop.example:8443/a%20b'],
  ['file:///home/me/page.html?x', 'file:///home/me/page.html'],
  ['about:srcdoc', 'about:'],
  ['data:text/html,<p>secret', 'data:'],
  ['mailto:me@shop.example', 'mailto:'],
  ['not an address', ''],
  ['', ''],
])('%s is stored as %s', (address, stored) => {
  expect(storedAddress(address)).toBe(stored);
});

test.each([
  ['https://пример.рф/заказ', 'пример.рф'],
  ['http://xn--e1afmkfd.xn--p1ai:8080/', 'пример.рф:8080'],
  ['https://bücher.example', 'bücher.example'],
  ['about:blank', ''],
  ['', ''],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test('every host that the browser encodes comes back as it was written', () => {
  const letter = fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіўї日本語üöäxyz019');
  const label = fc.string({ unit: letter, minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(label, label, (name, zone) => {
      const host = `${name}.${zone}x`;
      const encoded = URL.parse(`http://${host}/`)?.hostname ?? host;
      expect(unicodeHost(encoded)).toBe(host);
    }),
  );
});

test('what only looks like punycode stays as it is and harms nobody', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (rest) => {
      expect(typeof unicodeHost(`xn--${rest}`)).toBe('string');
    }),
  );
});
