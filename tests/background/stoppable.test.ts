import '../ledger/fresh-ledger.ts';
import { expect, test } from 'vitest';
import { stoppable, stopWork, unlessStopped } from '#lib/background/stoppable.ts';
import { decryptBackup } from '#lib/ledger/backup/decrypt-backup.ts';
import { encryptBackup } from '#lib/ledger/backup/encrypt-backup.ts';
import { logFile } from '#lib/ledger/export-file.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { catchUp } from '#lib/ledger/index/catch-up.ts';
import { isCaughtUp } from '#lib/ledger/index/progress.ts';
import { keepDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { openLedger } from '#lib/ledger/open.ts';
import { documentBySha, listConsents } from '#lib/ledger/read.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { planTrim, trimDocuments } from '#lib/ledger/trim.ts';
import { verifyStored } from '#lib/ledger/verify-stored.ts';
import { wipeLedger } from '#lib/ledger/wipe.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent, version } from '../ledger/samples.ts';

freshLedger();
const ENDED = AbortSignal.abort('enough');

test('work that is stopped ends as such, and other work goes on', async () => {
  const until = (signal: AbortSignal): Promise<string> =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  const importing = stoppable('import', (signal) => unlessStopped(signal, until(signal), 'stopped'));
  let goesOn = true;
  const trimming = stoppable('trim', (signal) => until(signal).finally(() => (goesOn = false)));
  stopWork({ work: 'import' });
  expect(await importing).toBe('stopped');
  expect(goesOn).toBe(true);
  stopWork({ work: 'trim' });
  await expect(trimming).rejects.toBeDefined();
});

test('a mistake is no stop', async () => {
  const mistake = Promise.reject(new Error('mistake'));
  await expect(unlessStopped(ENDED, mistake, 'stopped')).rejects.toThrow('mistake');
});

test('an import that is stopped adds nothing', async () => {
  await recordConsent(consent('one'));
  const file = await logFile(await exportLog());
  await wipeLedger();
  await expect(importLog(file, 'write', ENDED)).rejects.toBe('enough');
  expect(await listConsents()).toEqual([]);
});

test('a file, a backup and a check end where they are stopped', async () => {
  await recordConsent(consent('one'));
  const log = await exportLog();
  await expect(logFile(log, ENDED)).rejects.toBe('enough');
  const file = await logFile(log);
  await expect(encryptBackup(file, 'four words and more', log.exported, ENDED)).rejects.toBe('enough');
  const backup = await encryptBackup(file, 'four words and more', log.exported);
  await expect(decryptBackup(backup, 'four words and more', ENDED)).rejects.toBe('enough');
  await expect(verifyStored(() => undefined, ENDED)).rejects.toBe('enough');
});

test('of documents that are let go of, those after the stop stay', async () => {
  const old = await version('Редакция старая.', { read: '2020-01-01T00:00:00Z' });
  await storeDocument(old);
  await keepDocument(old);
  const plan = { files: [], texts: [old.sha256] };
  await expect(trimDocuments(plan, ENDED)).rejects.toBe('enough');
  expect(await documentBySha(old.sha256)).toBeDefined();
  expect(await planTrim({}, Date.now())).toEqual({ files: [], texts: [] });
});

test('an index that is stopped goes on the next time', async () => {
  for (const id of ['one', 'two']) await recordConsent(consent(id));
  const ledger = await openLedger();
  for (const store of ['index', 'records'] as const) await ledger.clear(store);
  ledger.close();
  await expect(catchUp(ENDED)).rejects.toThrow('stopped');
  await catchUp();
  expect(await isCaughtUp()).toBe(true);
});
