import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '#lib/documents/highlight-css.ts';
import type { Payload } from '#lib/messages.ts';
import { injectFile, injectFunction } from './inject.ts';
import { tabRecord } from './tab-record.ts';

/** Message `page.show`: scrolls a tab's page to the words; false where it cannot be entered or lacks them. */
export async function showInPage({ tabId, text, start }: Payload<'page.show'>): Promise<boolean> {
  const frameId = (await tabRecord(tabId)).reading?.frameId ?? 0;
  const shown = await show({ tabId, frameId }, text, start);
  if (shown !== null) return shown;
  const prepared = await injectFile({ tabId, frameId }, '/page-text.js');
  return prepared.ok && (await show({ tabId, frameId }, text, start)) === true;
}

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** null where the page was not prepared yet by `page-text.js`. */
async function show(frame: Frame, text: string, start: number): Promise<boolean | null> {
  // Before the words are shown: where the page finds no style for its highlight, it selects them instead.
  await styleHighlight(frame.tabId);
  const shown = await injectFunction(
    frame,
    (words: string, at: number) => globalThis.__consentLedgerPage?.show(words, at) ?? null,
    text,
    start,
  );
  return shown.ok ? shown.value.value : false;
}

/** Taken away first, so that it never piles up; a page that leaves meanwhile needs no style. */
async function styleHighlight(tabId: number): Promise<void> {
  const style = { target: { tabId, allFrames: true }, css: HIGHLIGHT_CSS, origin: 'AUTHOR' } as const;
  await Promise.allSettled([browser.scripting.removeCSS(style), browser.scripting.insertCSS(style)]);
}
