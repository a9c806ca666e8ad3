import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '#lib/text/base64.ts';
import { canonicalJson } from '#lib/ledger/canonical.ts';
import { localIso } from '#lib/ledger/local-time.ts';
import { sha256 } from '#lib/ledger/sha256.ts';

test('equal data has one canonical form, whatever the order of its keys', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, { f: 1, e: 0 }], c: 'я' }, u: undefined })).toBe(
    '{"a":{"c":"я","d":[2,{"e":0,"f":1}]},"b":1}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});

test('bytes survive base64, also in large files', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
  const large = new Uint8Array(100_000).map((_, n) => n * 7);
  expect(fromBase64(toBase64(large))).toEqual(large);
});

test('a hash is the one that others compute', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('local time names the same instant', () => {
  const now = new Date('2026-03-02T07:15:42.500Z');
  expect(localIso(now)).toMatch(/^2026-03-0[12]T\d\d:\d\d:42[+-]\d\d:\d\d$/);
  expect(Date.parse(localIso(now))).toBe(Date.parse('2026-03-02T07:15:42Z'));
});
