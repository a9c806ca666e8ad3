import { fakeBrowser } from '../background/fake-extension.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  onLedgerChanged,
  onLedgerGrew,
  send,
  serve,
  tellLedgerChanged,
  tellLedgerGrew,
} from '#lib/messages.ts';
import type { MessageName, Payload } from '#lib/messages.ts';

/** Another window of the extension, as the browser's channel has it. */
let elsewhere: BroadcastChannel;
let told: unknown[] = [];
/** The window that hears. */
const page = Object.assign(new EventTarget(), { hidden: false });
vi.stubGlobal('document', page);
const show = (isShown: boolean): void => {
  page.hidden = !isShown;
  page.dispatchEvent(new Event('visibilitychange'));
};
const arrived = (count: number): Promise<void> =>
  vi.waitFor(() => expect(told.length).toBeGreaterThanOrEqual(count));

beforeEach(() => {
  told = [];
  elsewhere = new BroadcastChannel('ledger-changes');
  elsewhere.addEventListener('message', ({ data }) => told.push(data));
  fakeBrowser.reset();
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/log.html') };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
        void trigger(message, sender, resolve);
      }),
  );
});
afterEach(() => elsewhere.close());

const nothing = { files: 0, texts: 0 };

test('whatever takes something off the record is told to every window, whether it went well or not', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  serve({
    'consent.forget': () => undefined,
    'ledger.wipe': () => Promise.reject(new Error('the disk is full')),
    'documents.trim': () => nothing,
    'version.seen': () => undefined,
  });
  const ask = async <N extends MessageName>(name: N, payload: Payload<N>): Promise<void> => {
    await send(name, payload).catch(() => undefined);
  };
  await ask('version.seen', { from: 'a', to: 'b' });
  await ask('documents.trim', { choice: {}, only: 'check' });
  await ask('consent.forget', { id: 'x' });
  await arrived(1);
  await ask('ledger.wipe', {});
  await ask('documents.trim', { choice: {}, only: 'write' });
  await arrived(3);
  expect(told).toHaveLength(3);
});

test('a window hears of what others did, not of what it did itself, until it stops', async () => {
  serve({ 'consent.forget': () => undefined });
  const hear = vi.fn();
  const stop = onLedgerChanged(hear);
  await send('consent.forget', { id: 'x' });
  await arrived(1);
  // What the background tells it tells on the very channel that is told here: the other window answers for it.
  elsewhere.postMessage(told[0]);
  elsewhere.postMessage('another window');
  await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(1));
  elsewhere.postMessage('');
  await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(2));
  stop();
  elsewhere.postMessage('');
  tellLedgerChanged();
  await arrived(2);
  expect(hear).toHaveBeenCalledTimes(2);
});

test('new records are told apart from what makes a window stale', async () => {
  const [changed, grew] = [vi.fn(), vi.fn()];
  const stops = [onLedgerChanged(changed), onLedgerGrew(grew)];
  tellLedgerGrew();
  await arrived(1);
  elsewhere.postMessage(told[0]);
  await vi.waitFor(() => expect(grew).toHaveBeenCalledTimes(1));
  elsewhere.postMessage('');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  for (const stop of stops) stop();
  expect(grew).toHaveBeenCalledTimes(1);
});

test('a window that nobody sees reads new records once it is seen again, all at once', async () => {
  const grew = vi.fn();
  const stop = onLedgerGrew(grew);
  show(false);
  tellLedgerGrew();
  tellLedgerGrew();
  await arrived(2);
  for (const one of told.splice(0)) elsewhere.postMessage(one);
  // The channel keeps its order: once this has arrived, so have those before it.
  await new Promise<void>((resolve) => {
    const end = onLedgerChanged(() => {
      end();
      resolve();
    });
    elsewhere.postMessage('');
  });
  expect(grew).not.toHaveBeenCalled();
  show(true);
  expect(grew).toHaveBeenCalledTimes(1);
  show(false);
  show(true);
  expect(grew).toHaveBeenCalledTimes(1);
  stop();
});
