import { fakeBrowser } from '../background/fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { readSettings, writeSettings } from '#lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

const DEFAULTS = {
  language: 'auto',
  fetchPolicies: true,
  recheck: false,
  marks: true,
  notice: true,
  remind: true,
  trim: {},
  excludedSites: [],
  privateWindows: 'nothing',
  lastBackup: '',
  lastExport: '',
  backupLater: '',
};

test('nothing stored means the defaults', async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
});

test('a change keeps the rest', async () => {
  await writeSettings({ marks: false });
  await writeSettings({ language: 'ru' });
  expect(await readSettings()).toMatchObject({ language: 'ru', marks: false });
});

test.each([null, 'x', 5, [], { language: 'x<b>', fetchPolicies: 'no', profile: 7, stray: 1 }])(
  'what does not fit falls back to its default: %j',
  async (stored) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(DEFAULTS);
  },
);
