import '../ledger/fresh-ledger.ts';
import { fakeBrowser } from './fake-extension.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import background from '../../entrypoints/background.ts';
import { changeShortcuts, readShortcuts } from '../../entrypoints/surfaces/shortcuts.ts';
import { followTabs } from '../../entrypoints/surfaces/follow-tabs.ts';
import { openPanel } from '#lib/background/open-panel.ts';
import { readAddress } from '#lib/background/read-on-demand.ts';
import { remindOfLetters } from '#lib/background/reminders.ts';
import { manifestFor } from '#lib/manifest.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';

freshLedger();

/** What Firefox for Android does not have. */
const LACKING = [
  'menus',
  'contextMenus',
  'commands',
  'sidebarAction',
  'sidePanel',
  'windows',
  'notifications',
];
const whole = { ...fakeBrowser };
let opened: string[];

beforeEach(() => {
  fakeBrowser.reset();
  for (const name of LACKING) Object.assign(fakeBrowser, { [name]: undefined });
  opened = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
    opened.push(url.replace(/^.*\/(?=\w+\.html)/, ''));
    return {} as never;
  });
});
afterEach(() => void Object.assign(fakeBrowser, whole));

test('the background starts without menus, keys, windows and notifications, and greets', async () => {
  await background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await expect.poll(() => opened).toEqual(['welcome.html']);
});

test('the reading room opens as a tab', async () => {
  await openPanel(7);
  expect(opened).toEqual(['sidepanel.html?tab=7']);
});

test('surfaces follow the tab in front without knowing windows', async () => {
  const turned: number[] = [];
  followTabs(null, (tabId) => turned.push(tabId));
  await vi.waitFor(() => expect(fakeBrowser.tabs.onActivated.hasListeners()).toBe(true));
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 0 });
  await fakeBrowser.tabs.onUpdated.trigger(4, { status: 'complete' }, { active: true, windowId: 0 } as never);
  await fakeBrowser.tabs.onUpdated.trigger(5, { status: 'complete' }, {
    active: false,
    windowId: 0,
  } as never);
  expect(turned).toEqual([3, 4]);
});

test('no shortcuts are shown, and none are missed', async () => {
  expect(await readShortcuts()).toEqual([]);
  await changeShortcuts();
  expect(opened).toEqual([]);
});

test('a letter that is overdue waits in the log', async () => {
  await remindOfLetters(() => ({ title: '', message: '' }), '2030-01-01');
});

test('an address is fetched for whoever asks, without a window to look at', async () => {
  const read = await readAddress({ url: 'http://localhost/' });
  expect(read.ok).toBe(false);
});

test('the store offers it to phones, from the version that the journeys drive on', () => {
  const { gecko, gecko_android: android } = manifestFor('firefox').browser_specific_settings ?? {};
  expect(android?.strict_min_version).toBe(gecko?.strict_min_version);
});
