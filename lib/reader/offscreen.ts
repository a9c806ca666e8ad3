import { browser } from 'wxt/browser';
import { toBase64 } from '#lib/ledger/base64.ts';
import { MessageError, send } from '#lib/messages/send.ts';
import type { Reader } from './reading-place.ts';

const PAGE = 'reader.html';
let opening: Promise<void> | undefined;

/** Has the reader page do it. */
export const offscreen: Reader = {
  readFile: (bytes, { name = '', mediaType = '', charset }) =>
    asked(() =>
      send('reader.open', { bytes: toBase64(bytes), name, mediaType, ...(charset && { charset }) }),
    ),
  readDocument: (document) => asked(() => send('reader.summarize', document)),
};

/** The page closes itself when idle; one that went away between the look and the question is opened again, once. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  await ready();
  try {
    return await ask();
  } catch (error) {
    if (error instanceof MessageError && error.code === 'failed') throw error;
    await ready();
    return ask();
  }
}

function ready(): Promise<void> {
  opening ??= open().finally(() => (opening = undefined));
  return opening;
}

async function open(): Promise<void> {
  const url = browser.runtime.getURL('/') + PAGE;
  const { OFFSCREEN_DOCUMENT } = browser.runtime.ContextType;
  const open = await browser.runtime.getContexts({ contextTypes: [OFFSCREEN_DOCUMENT], documentUrls: [url] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: [browser.offscreen.Reason.DOM_PARSER, browser.offscreen.Reason.WORKERS],
    justification: 'Reads privacy policies (HTML, PDF, Word) on this device.',
  });
}
