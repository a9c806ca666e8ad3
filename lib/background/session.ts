import { browser } from 'wxt/browser';

const KEY = 'session';
let current: Promise<string> | undefined;
let isFresh = false;

/** Names this run of the browser: tab numbers and documents of another one mean nothing. */
export function session(): Promise<string> {
  current ??= establish();
  return current;
}

async function establish(): Promise<string> {
  const known = (await browser.storage.session.get(KEY))[KEY];
  if (typeof known === 'string') return known;
  isFresh = true;
  const fresh = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: fresh });
  return fresh;
}

/** Whether the extension has just been started, by the browser or by being switched on; not its worker woken. */
export async function hasJustStarted(): Promise<boolean> {
  await session();
  return isFresh;
}
