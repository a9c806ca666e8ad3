import { beforeAll, describe, expect, test } from 'vitest';
import { decryptBackup } from '#lib/ledger/backup/decrypt-backup.ts';
import { encryptBackup } from '#lib/ledger/backup/encrypt-backup.ts';
import { FRAME, TAG } from '#lib/ledger/backup/header.ts';
import { strengthOf } from '#lib/passphrase/strength.ts';
import { random } from '../damage.ts';

const PASSPHRASE = 'шесть ёлок у причала';
const MADE = '2026-03-09T10:00:00.000Z';

/** Three frames that do not compress away. */
function large(): Uint8Array<ArrayBuffer> {
  const pick = random(7);
  return Uint8Array.from({ length: 2 * FRAME + 4321 }, () => pick(256));
}

describe('an encrypted backup', () => {
  let plain: Uint8Array<ArrayBuffer>;
  let bytes: Uint8Array<ArrayBuffer>;
  let body: number;

  beforeAll(async () => {
    plain = large();
    bytes = new Uint8Array(await (await encryptBackup(new Blob([plain]), PASSPHRASE, MADE)).arrayBuffer());
    const [header = '', hash = ''] = new TextDecoder().decode(bytes.slice(0, 2000)).split('\n');
    body = header.length + hash.length + 2;
  });

  const opened = (file: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE) =>
    decryptBackup(new Blob([file]), passphrase);
  const flipped = (at: number) => bytes.map((byte, n) => (n === at ? byte ^ 1 : byte));

  test('comes back as it was, also where accents were typed in another way', async () => {
    const back = await opened(bytes, PASSPHRASE.normalize('NFD'));
    expect(back.ok && new Uint8Array(await back.value.arrayBuffer())).toEqual(plain);
  });

  test('says in clear only how it is locked and when it was made', () => {
    const header = JSON.parse(new TextDecoder().decode(bytes.slice(0, body)).split('\n')[0] ?? '') as object;
    expect(header).toMatchObject({ format: 'consent-ledger-backup/1', made: MADE, content: 'gzip' });
    expect(header).toHaveProperty('kdf.iterations', 600_000);
    expect(Object.keys(header)).toEqual(['format', 'made', 'kdf', 'cipher', 'content']);
  });

  test('two of the same log have nothing in common', async () => {
    const one = new Uint8Array(await (await encryptBackup(new Blob(['x']), 'p', MADE)).arrayBuffer());
    const other = new Uint8Array(await (await encryptBackup(new Blob(['x']), 'p', MADE)).arrayBuffer());
    expect(one.slice(-40)).not.toEqual(other.slice(-40));
  });

  test('is not opened by another passphrase', async () => {
    expect(await opened(bytes, `${PASSPHRASE} `)).toEqual({ ok: false, error: 'wrong-passphrase' });
  });

  const sealed = FRAME + TAG;
  test.each([
    ['a header changed', () => flipped(60), 'damaged'],
    ['a header’s hash changed', () => flipped(body - 5), 'damaged'],
    ['a first frame changed', () => flipped(body + TAG + 100), 'damaged'],
    ['a last byte changed', () => flipped(bytes.length - 1), 'damaged'],
    ['the end cut off within a frame', () => bytes.slice(0, -9), 'damaged'],
    ['the last frame cut off', () => bytes.slice(0, body + TAG + 2 * sealed), 'damaged'],
    ['all frames cut off', () => bytes.slice(0, body + TAG), 'damaged'],
    ['the heading alone', () => bytes.slice(0, body), 'damaged'],
    ['something added', () => new Uint8Array([...bytes, 0]), 'damaged'],
    ['frames exchanged', () => exchanged(), 'damaged'],
    ['another kind of file', () => new TextEncoder().encode('{"format":"consent-ledger/1"}'), 'not-a-backup'],
    ['nothing', () => new Uint8Array(), 'not-a-backup'],
    ['a later version', () => new TextEncoder().encode('{"format":"consent-ledger-backup/2"}\n'), 'newer'],
  ] as const)('%s is told as %s', async (_, file, failure) => {
    expect(await opened(file())).toEqual({ ok: false, error: failure });
  });

  function exchanged(): Uint8Array<ArrayBuffer> {
    const start = body + TAG;
    const [one, two] = [bytes.slice(start, start + sealed), bytes.slice(start + sealed, start + 2 * sealed)];
    const file = bytes.slice();
    file.set(two, start);
    file.set(one, start + sealed);
    return file;
  }

  test('a header with fewer rounds, its hash made anew, opens nothing', async () => {
    const line = new TextDecoder().decode(bytes.slice(0, body)).split('\n')[0] ?? '';
    const { headingOf } = await import('#lib/ledger/backup/header.ts');
    const weaker = { ...(JSON.parse(line) as Parameters<typeof headingOf>[0]), made: '2020-01-01' };
    const { text } = await headingOf(weaker);
    const file = new Uint8Array([...new TextEncoder().encode(text), ...bytes.slice(body)]);
    expect(await opened(file)).toEqual({ ok: false, error: 'wrong-passphrase' });
  });
});

test.each([
  ['', 'weak'],
  ['пароль', 'weak'],
  ['qwerty12345', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234567890', 'weak'],
  ['причал туман', 'fair'],
  ['шесть ёлок у причала', 'strong'],
  ['correct horse battery staple', 'strong'],
] as const)('«%s» is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});
