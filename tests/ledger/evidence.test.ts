import { describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { enterConsent } from '#lib/ledger/enter-consent.ts';
import { evidenceOf } from '#lib/ledger/evidence-of.ts';
import { evidenceType, isPicture } from '#lib/ledger/evidence-type.ts';
import { exportLog, type LogExport } from '#lib/ledger/export.ts';
import { checkOf } from '#lib/ledger/export-check.ts';
import { fileName } from '#lib/ledger/file-name.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { withLedger } from '#lib/ledger/open.ts';
import { consentById } from '#lib/ledger/read.ts';
import { recordStory } from '#lib/ledger/record-story.ts';
import { sha256 } from '#lib/ledger/sha256.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { verifyStored } from '#lib/ledger/verify-stored.ts';
import type { Consent } from '#lib/model/consent.ts';
import { freshLedger } from './fresh-ledger.ts';
import { blob, fileOf, logIn, newProfile, timeless } from './import-files.ts';
import { consent } from './samples.ts';

freshLedger();

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const PNG = bytes('\x89PNG\r\n\x1a\n and so on');
const SVG = strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

describe('evidenceType', () => {
  const word = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') });
  const odt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });

  test.each([
    ['a picture', PNG, 'бланк.png', 'image/png'],
    ['a picture under another name', PNG, 'page.html', 'image/png'],
    ['a photograph', bytes('\xff\xd8\xff\xe0 JFIF'), 'a.jpg', 'image/jpeg'],
    ['an animation', bytes('GIF89a…'), 'a.gif', 'image/gif'],
    ['WebP', bytes('RIFF\x10\x0a\0\0WEBPVP8 '), 'a.webp', 'image/webp'],
    ['a photograph of a phone', bytes('\0\0\0\x18ftypheic'), 'IMG_1.HEIC', 'image/heic'],
    ['PDF', bytes('%PDF-1.7\n'), 'a.pdf', 'application/pdf'],
    ['a recording', bytes('ID3\x04\0'), 'call.mp3', 'audio/mpeg'],
    ['a voice note', bytes('OggS\0\x02'), 'a.ogg', 'audio/ogg'],
    ['a call from a phone', bytes('\0\0\0\x1cftypM4A \0'), 'a.m4a', 'audio/mp4'],
    ['sound', bytes('RIFF\x24\0\0\0WAVEfmt '), 'a.wav', 'audio/wav'],
    ['Word', word, 'a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['OpenDocument', odt, 'a.odt', 'application/vnd.oasis.opendocument.text'],
    ['a letter', strToU8('From: a@b.example\n\nДобрый день'), 'a.EML', 'message/rfc822'],
    ['a text', strToU8('Договор\n'), 'a.txt', 'text/plain'],
    ['a drawing with a script', SVG, 'a.svg', undefined],
    ['a page', strToU8('<!doctype html><p>'), 'a.html', undefined],
    ['a page that begins as one kind and calls itself another', strToU8('GIF<html>'), 'a.gif', undefined],
    ['a program', bytes('MZ\x90\0\x03'), 'a.txt', undefined],
    ['any archive', zipSync({ 'run.exe': strToU8('x') }), 'a.docx', undefined],
    ['nothing', new Uint8Array(), 'a.txt', undefined],
  ])('%s', (_, given, name, type) => {
    expect(evidenceType(given, name)).toBe(type);
  });

  test('only bitmaps are pictures', () => {
    expect(isPicture('image/png')).toBe(true);
    expect(isPicture('image/heic')).toBe(false);
    expect(isPicture('application/pdf')).toBe(false);
  });
});

test.each([
  ['бланк.PNG', 'image/png', 'бланк.PNG'],
  ['../../etc/passwd', 'text/plain', 'etcpasswd.txt'],
  ['договор\u202Egnp.exe', 'image/png', 'договорgnp.png'],
  ['run.exe', undefined, 'run.bin'],
  ['page.html', 'text/plain', 'page.txt'],
  ['.htaccess', 'text/plain', 'htaccess.txt'],
  ['', 'application/pdf', 'evidence.pdf'],
  [`${'ж'.repeat(500)}.pdf`, 'application/pdf', `${'ж'.repeat(100)}.pdf`],
  ['a\0b\n.jpeg', 'image/jpeg', 'ab.jpeg'],
] as const)('the name %j of %s is saved as %j', (name, type, saved) => {
  expect(fileName(name, type)).toBe(saved);
});

async function entered(id: string, given = PNG): Promise<Consent> {
  const evidence = [
    { sha256: await sha256(given), name: 'бланк.png', mediaType: 'image/png', size: given.length },
  ];
  return consent(id, {
    ...{ site: '', certainty: 'told', documents: [] },
    entered: { way: 'paper', operator: 'Клиника', evidence },
  });
}

async function enter(id = 'paper', given = PNG): Promise<Consent> {
  const record = await entered(id, given);
  await enterConsent(record, [{ sha256: await sha256(given), bytes: given }], 'у стойки');
  return record;
}

const take = (file: string) => importLog(blob(file), 'write');

test('an entry, its note and its file are put on record in one step, once', async () => {
  const record = await enter();
  expect(await enterConsent(record, [], 'again')).toBe(false);
  expect(await consentById('paper')).toEqual(record);
  expect((await recordStory('paper')).notes.map(({ text }) => text)).toEqual(['у стойки']);
  expect(await evidenceOf(record)).toMatchObject([{ name: 'бланк.png', type: 'image/png', bytes: PNG }]);
});

test('what is no record is refused, and nothing is written', async () => {
  const record = { ...(await entered('bad')), page: { url: 'javascript:alert(1)', title: '' } };
  await expect(enterConsent(record, [], '')).rejects.toThrow();
  expect(logIn(await fileOf()).events).toEqual([]);
});

test('evidence goes out with the log and comes back with it', async () => {
  const record = await enter();
  const file = await fileOf();
  expect((await verifyLog(logIn(file))).problems).toEqual([]);
  await newProfile();
  expect(await take(file)).toMatchObject({ ok: true, value: { newConsents: 1, newEvidence: 1 } });
  expect(timeless(await fileOf())).toBe(timeless(file));
  expect((await evidenceOf(record))[0]?.bytes).toEqual(PNG);
  expect(await take(file)).toMatchObject({ ok: true, value: { newEvidence: 0 } });
});

test('left out of a file, it is said to be lacking, and may come later', async () => {
  const record = await enter();
  const whole = await fileOf();
  const slim = JSON.stringify(await exportLog('without-evidence'));
  expect(slim).not.toContain('"evidence":[{"consentId"');
  await newProfile();
  expect(await take(slim)).toMatchObject({ ok: true, value: { newEvidence: 0 } });
  expect((await evidenceOf(record))[0]?.bytes).toBeUndefined();
  expect(await take(whole)).toMatchObject({ ok: true, value: { newEvents: 0, newEvidence: 1 } });
  expect((await evidenceOf(record))[0]?.bytes).toEqual(PNG);
});

test.each<[string, (log: LogExport) => Partial<LogExport>, string]>([
  [
    'was changed',
    (log) => ({ evidence: log.evidence?.map((one) => ({ ...one, bytes: 'AAAA' })) ?? [] }),
    'evidence.0',
  ],
  [
    'is no base64',
    (log) => ({ evidence: log.evidence?.map((one) => ({ ...one, bytes: '%' })) ?? [] }),
    'evidence.0',
  ],
  ['is there twice', ({ evidence = [] }) => ({ evidence: [...evidence, ...evidence] }), 'evidence.1'],
  [
    'belongs to nothing',
    (log) => ({ evidence: log.evidence?.map((one) => ({ ...one, consentId: 'x' })) ?? [] }),
    'evidence.0',
  ],
])('a file of which the evidence %s is refused whole', async (_, change, place) => {
  await enter();
  const log = logIn(await fileOf());
  const changed = { ...log, ...change(log) };
  await newProfile();
  const file = JSON.stringify({ ...changed, check: await checkOf(changed) });
  expect(await take(file)).toEqual({ ok: false, error: { reason: 'changed', place } });
  expect(logIn(await fileOf()).events).toEqual([]);
});

test('a record forgotten takes its file along, here and against an older export', async () => {
  const record = await enter();
  const file = await fileOf();
  await forgetConsent('paper');
  expect(await withLedger((ledger) => ledger.count('evidence'))).toBe(0);
  expect(await take(file)).toMatchObject({ ok: true, value: { newEvents: 0, newEvidence: 0 } });
  expect((await evidenceOf(record))[0]?.bytes).toBeUndefined();
  expect((await verifyLog(logIn(await fileOf()))).problems).toEqual([]);
});

test('the same picture of two entries stays with the other when one is forgotten', async () => {
  await enter('one');
  const other = await enter('two');
  await forgetConsent('one');
  expect((await evidenceOf(other))[0]?.bytes).toEqual(PNG);
});

test('an imported file is what its bytes are, whatever its record claims', async () => {
  const record = await enter('paper', SVG);
  expect(await evidenceOf(record)).toMatchObject([{ type: undefined, name: 'бланк.bin' }]);
});

test('the check of the log where it lies sees a changed file', async () => {
  const { entered: by } = await enter();
  expect((await verifyStored(() => undefined)).problems).toEqual([]);
  const hash = by?.evidence[0]?.sha256 ?? '';
  await withLedger((ledger) =>
    ledger.put('evidence', { consentId: 'paper', sha256: hash, bytes: bytes('other') }),
  );
  expect((await verifyStored(() => undefined)).problems).toEqual([`evidence ${hash}: was changed`]);
});
