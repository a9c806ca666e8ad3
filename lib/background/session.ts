import { browser } from 'wxt/browser';

const KEY = 'session';
let current: Promise<string> | undefined;

/** Names this run of the browser: tab numbers and documents of another one mean nothing. */
export function session(): Promise<string> {
  current ??= establish();
  return current;
}

async function establish(): Promise<string> {
  const known = (await browser.storage.session.get(KEY))[KEY];
  if (typeof known === 'string') return known;
  const fresh = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: fresh });
  return fresh;
}
