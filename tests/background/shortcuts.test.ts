import '../ledger/fresh-ledger.ts';
import { fakeBrowser } from './fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { followShortcuts } from '#lib/background/shortcuts.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { manifestFor } from '#lib/manifest.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent } from '../ledger/samples.ts';

freshLedger();

let press: (command: string, url?: string) => void;
let opened: string[];

beforeEach(() => {
  fakeBrowser.reset();
  const addListener = vi.fn<(heard: (command: string, tab: object) => void) => void>();
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener } }, sidePanel: undefined });
  opened = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
    opened.push(url.replace(/^.*\.html/, ''));
    return {} as never;
  });
  followShortcuts();
  press = (command, url = '') => addListener.mock.calls[0]?.[0](command, { id: 5, url });
});

test('withdraws what was given last on the site of the tab', async () => {
  const given = consent('first-one');
  await recordConsent(given);
  await recordConsent({ ...consent('refusal-1'), decision: 'refused', time: '2026-12-01T10:00:00+03:00' });
  press('withdraw', `https://${given.site}/anything?x=1`);
  await expect.poll(() => opened).toEqual(['#/letter/first-one']);
});

test('where nothing was given, the log opens', async () => {
  press('withdraw', 'https://other.example/');
  press('withdraw', 'about:blank');
  await expect.poll(() => opened).toEqual(['#/', '#/']);
});

test('opens the log, and the reading room as a tab where there is no panel', async () => {
  press('open-log');
  press('open-panel');
  await expect.poll(() => opened).toEqual(['#/', '?tab=5']);
});

test('each command of the manifest that is ours has a name in the settings', () => {
  const commands = Object.keys(manifestFor('firefox').commands ?? {});
  expect(commands).toEqual(['_execute_action', 'open-panel', 'open-log', 'withdraw']);
});
