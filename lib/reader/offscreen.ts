import { browser } from 'wxt/browser';
import { toBase64 } from '#lib/text/base64.ts';
import { MessageError, send } from '#lib/messages/send.ts';
import type { ReadFailure } from '#lib/model/document.ts';
import type { Onlooker, ReadingProgress } from '#lib/model/reading-progress.ts';
import { failed, type Result } from '#lib/model/result.ts';
import type { Reader } from './reading-place.ts';

const PAGE = 'reader.html';
let opening: Promise<void> | undefined;
const onlookers = new Map<string, Onlooker>();

/** Has the reader page do it. */
export const offscreen: Reader = {
  readFile: (bytes, { name = '', mediaType = '', charset }, onlooker) =>
    asked(onlooker, (job) =>
      send('reader.open', { job, bytes: toBase64(bytes), name, mediaType, ...(charset && { charset }) }),
    ),
  readDocument: (document, onlooker) => asked(onlooker, (job) => send('reader.summarize', { job, document })),
};

/** Message `reader.progress`: the page says how far a reading is. */
export function noteProgress({ job, progress }: { job: string; progress: ReadingProgress }): void {
  onlookers.get(job)?.onprogress?.(progress);
}

type Read<T> = Result<T, ReadFailure>;

async function asked<T>(onlooker: Onlooker = {}, ask: (job: string) => Promise<Read<T>>): Promise<Read<T>> {
  const { signal } = onlooker;
  if (signal?.aborted) return failed('stopped');
  const job = crypto.randomUUID();
  const stop = (): void => void send('reader.stop', { job }).catch(ignoreSilence);
  onlookers.set(job, onlooker);
  signal?.addEventListener('abort', stop);
  try {
    return await persistently(() => (signal?.aborted ? Promise.resolve(failed('stopped')) : ask(job)));
  } finally {
    onlookers.delete(job);
    signal?.removeEventListener('abort', stop);
  }
}

/** The page closes itself when idle; one that went away between the look and the question is opened again, once. */
async function persistently<T>(ask: () => Promise<T>): Promise<T> {
  await ready();
  try {
    return await ask();
  } catch (error) {
    if (error instanceof MessageError && error.code === 'failed') throw error;
    await ready();
    return ask();
  }
}

/** A page that is gone reads nothing any more: there is nothing to stop. */
function ignoreSilence(error: unknown): void {
  if (error instanceof MessageError && error.code === 'failed') throw error;
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
