import { expect, test } from 'vitest';
import { isPublicAddress } from '#lib/background/public-address.ts';

test.each([
  'https://shop.example/policy',
  'http://пример.рф/политика',
  'https://shop.example:8443/p?id=3',
  'http://8.8.8.8/policy',
  'http://172.32.0.1/',
  'http://100.128.0.1/',
  'https://localhost.example/',
])('%s may be fetched', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  'http://localhost/policy',
  'http://LOCALHOST./policy',
  'http://shop.localhost/',
  'http://printer.local/',
  'http://router.lan/',
  'http://wiki.corp/',
  'http://intranet/policy',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/admin?reset=1',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://user:pass@shop.example/',
  'ftp://shop.example/policy',
  'file:///etc/passwd',
  'data:text/html,policy',
  'javascript:alert(1)',
  'chrome-extension://abc/log.html',
  '/policy',
  '',
])('%s may not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
