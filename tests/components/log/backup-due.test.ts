import { expect, it } from 'vitest';
import BackupReminder from '#components/log/BackupReminder.svelte';
import { backupDue } from '#components/log/backup-due.ts';
import { words } from '../words.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const NONE = { lastBackup: '', lastExport: '', backupLater: '' };
const daysAgo = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();

it.each([
  ['little was logged', 3, NONE, null],
  ['much was logged and nothing saved', 300, NONE, 'never'],
  ['a backup was made lately', 300, { ...NONE, lastBackup: daysAgo(10) }, null],
  ['the log was exported lately', 300, { ...NONE, lastExport: daysAgo(10) }, null],
  ['the last backup is old', 300, { ...NONE, lastBackup: daysAgo(200) }, 'old'],
  ['it was put off lately', 300, { ...NONE, backupLater: daysAgo(3) }, null],
  ['it was put off long ago', 300, { ...NONE, backupLater: daysAgo(40) }, 'never'],
  ['it was put off while the clock was years ahead', 300, { ...NONE, backupLater: daysAgo(-900) }, 'never'],
  ['what is stored is no time', 300, { ...NONE, lastBackup: 'soon' }, 'never'],
] as const)('%s', (_, records, copies, due) => {
  expect(backupDue(records, copies, NOW)).toBe(due);
});

it('says how much would be lost and offers both ways', () => {
  const said = words(BackupReminder, { records: 300, copies: NONE, now: NOW, onlater: () => undefined });
  expect(said).toContain('300 records lie on this device alone');
  expect(said).toContain('Make a backup Later');
});
