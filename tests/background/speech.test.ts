import { fakeBrowser } from './fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { speech } from '../../entrypoints/surfaces/speech.ts';
import { consent } from '../ledger/samples.ts';

beforeEach(() => fakeBrowser.reset());

const notice = (count: number, isRepeat = false) => {
  const logged = Array.from({ length: count }, (_, n) => consent(`c${n}`));
  const { title, undo, undone, ids } = speech.notice(
    logged.map(({ id, site, control }) => ({ id, site, covers: control.covers })),
    isRepeat,
  );
  return { title, undo, undone, ids };
};

test('a notice of one consent speaks of one', () => {
  expect(notice(1)).toMatchObject({ title: 'Logged: your consent', undo: 'Undo' });
  expect(notice(1, true).title).toBe('Logged again: your consent');
});

test('a notice of several says how many, and that its button takes back all of them', () => {
  expect(notice(2)).toMatchObject({
    title: 'Logged: your consents (2)',
    undo: 'Undo both',
    ids: ['c0', 'c1'],
  });
  expect(notice(3)).toMatchObject({ title: 'Logged: your consents (3)', undo: 'Undo all 3' });
});

test('what is taken off the log is said to be in force all the same', () => {
  expect(notice(1).undone).toContain('stays in force');
  expect(notice(2).undone).toContain('stay in force');
});
