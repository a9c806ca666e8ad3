import { expect, test } from 'vitest';
import { domainOf } from '#lib/ledger/domain.ts';

test.each([
  ['shop.ru', 'shop.ru'],
  ['www.shop.ru', 'shop.ru'],
  ['a.b.c.shop.ru', 'shop.ru'],
  ['shop.ru:8443', 'shop.ru'],
  // Public suffixes of more than one part.
  ['shop.co.uk', 'shop.co.uk'],
  ['www.shop.co.uk', 'shop.co.uk'],
  ['shop.msk.ru', 'shop.msk.ru'],
  ['lk.shop.com.kz', 'shop.com.kz'],
  // Cyrillic, as people write it and as it travels.
  ['пример.рф', 'пример.рф'],
  ['www.пример.рф', 'пример.рф'],
  ['заказ.пример.рф', 'пример.рф'],
  ['xn--80aal0a.xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['магазин.бел', 'магазин.бел'],
  // Whoever rents a name under somebody else's is not that somebody.
  ['ann.github.io', 'ann.github.io'],
  ['blog.ann.github.io', 'ann.github.io'],
  ['bob.github.io', 'bob.github.io'],
  // Hosts that have no domain are their own.
  ['192.168.0.10', '192.168.0.10'],
  ['localhost:3000', 'localhost'],
  ['intranet', 'intranet'],
  ['co.uk', 'co.uk'],
  ['', ''],
])('the domain of %s is %s', (site, domain) => {
  expect(domainOf(site)).toBe(domain);
});
