import '../ledger/fresh-ledger.ts';
import { fakeBrowser } from './fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepUpSoon } from '#lib/background/keep-up.ts';
import { isCaughtUp } from '#lib/ledger/index/progress.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent } from '../ledger/samples.ts';

freshLedger();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

test('records that come together are sorted in together, a moment later, and told to the windows', async () => {
  const elsewhere = new BroadcastChannel('ledger-changes');
  const told = vi.fn();
  elsewhere.addEventListener('message', told);
  for (const id of ['a', 'b']) {
    await recordConsent(consent(id));
    keepUpSoon();
  }
  expect(vi.getTimerCount()).toBe(1);
  expect(await isCaughtUp()).toBe(false);
  vi.runAllTimers();
  vi.useRealTimers();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(await isCaughtUp()).toBe(true);
  elsewhere.close();
});
