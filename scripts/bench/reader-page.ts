import type { Page } from 'playwright-core';
import type { Reading } from '../../lib/messages/contract.ts';
import type { ReadFailure } from '../../lib/model/document.ts';
import type { Result } from '../../lib/model/result.ts';
import type { ChromiumDriver } from '../browser/chromium.ts';
import { floorBundle } from './floor-bundle.ts';

/** The built extension's reader page in a tab: what its listener does when the background asks, timed inside. */
export interface ReaderPage {
  /** Has a file read and keeps its document. @returns what was read, and ms for extraction and reading together */
  open(bytes: Uint8Array, name: string): Promise<{ answer: Result<Reading, ReadFailure>; ms: number }>;
  /** Reads the kept document `times` over. @returns ms per reading */
  read(times: number): Promise<number>;
  /** Tokenises and stems the kept document's text `times` over. @returns ms each */
  floor(times: number): Promise<number>;
}

/** Keeps hold of the page's own listener: called directly, it costs no passing of messages between processes. */
const TAP = `{
  const events = chrome.runtime.onMessage;
  const add = events.addListener.bind(events);
  events.addListener = (listener) => { globalThis.listener = listener; add(listener); };
}`;

const ASK = `
  globalThis.ask = (name, payload) => new Promise((resolve, reject) => {
    const sender = { id: chrome.runtime.id, url: chrome.runtime.getURL('background.js') };
    listener({ name, payload }, sender, (reply) => reply.ok ? resolve(reply.value) : reject(new Error(reply.error.message)));
  });`;

const OPEN = `async (file) => {
  const begun = performance.now();
  const answer = await ask('reader.open', file);
  const ms = performance.now() - begun;
  globalThis.kept = answer.value?.document;
  return { answer, ms };
}`;

/** Each reading gets a document of its own: nothing may be remembered from the one before. */
const READ = `async (times) => {
  const documents = Array.from({ length: times }, () => structuredClone(kept));
  const begun = performance.now();
  for (const document of documents) await ask('reader.summarize', { document });
  return (performance.now() - begun) / times;
}`;

const FLOOR = `(times) => {
  const begun = performance.now();
  for (let i = 0; i < times; i++) tokenizeOnce(kept.text);
  return (performance.now() - begun) / times;
}`;

/** Opens the reader page of a running extension. */
export async function readerPage({ context, extensionUrl }: ChromiumDriver): Promise<ReaderPage> {
  const page = await context.newPage();
  await page.addInitScript(TAP);
  await page.goto(extensionUrl('reader.html'));
  await page.waitForFunction('globalThis.listener !== undefined');
  await page.evaluate(ASK);
  await page.evaluate(await floorBundle());
  return {
    open: (bytes, name) =>
      call(page, OPEN, { bytes: Buffer.from(bytes).toString('base64'), name, mediaType: '' }),
    read: (times) => call(page, READ, times),
    floor: (times) => call(page, FLOOR, times),
  };
}

const call = <T>(page: Page, body: string, argument: unknown): Promise<T> =>
  page.evaluate(`(${body})(${JSON.stringify(argument)})`);
