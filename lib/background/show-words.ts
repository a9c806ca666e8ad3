import type { Payload } from '#lib/messages.ts';
import { injectFile, injectFunction } from './inject.ts';

interface PageHandle {
  __consentLedgerPage?: { show(text: string, start: number): boolean };
}

/** Message `page.show`: scrolls a tab's page to the words; false where it cannot be entered or lacks them. */
export async function showInPage({ tabId, text, start }: Payload<'page.show'>): Promise<boolean> {
  const shown = await show(tabId, text, start);
  if (shown !== null) return shown;
  const prepared = await injectFile({ tabId }, '/page-text.js');
  return prepared.ok && (await show(tabId, text, start)) === true;
}

/** null where the page was not prepared yet by `page-text.js`. */
async function show(tabId: number, text: string, start: number): Promise<boolean | null> {
  const shown = await injectFunction(
    { tabId },
    (words: string, at: number) => (globalThis as PageHandle).__consentLedgerPage?.show(words, at) ?? null,
    text,
    start,
  );
  return shown.ok ? shown.value.value : false;
}
