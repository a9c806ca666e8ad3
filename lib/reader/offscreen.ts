import { browser } from 'wxt/browser';
import type { Hints } from '#lib/documents/open.ts';
import { toBase64 } from '#lib/ledger/base64.ts';
import type { Reading } from '#lib/messages/contract.ts';
import { MessageError, send } from '#lib/messages/send.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { Result } from '#lib/model/result.ts';
import type { PolicySummary } from '#lib/model/summary.ts';

const PAGE = 'reader.html';
let opening: Promise<void> | undefined;

/** Has the reader page read a file. */
export function readFile(bytes: Uint8Array, hints: Hints): Promise<Result<Reading, ReadFailure>> {
  const { name = '', mediaType = '', charset } = hints;
  return asked(() =>
    send('reader.open', { bytes: toBase64(bytes), name, mediaType, ...(charset && { charset }) }),
  );
}

/** Has the reader page say what a document says. */
export const readDocument = (document: PolicyDocument): Promise<PolicySummary> =>
  asked(() => send('reader.summarize', document));

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
