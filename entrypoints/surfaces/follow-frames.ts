import { browser } from 'wxt/browser';
import type { ReadDocument } from '#lib/model/page-state.ts';

/** What the background notes of a tab under `tab:ID`; only what its frames reported and what was read from here concern us. */
interface Noted {
  readonly frames?: unknown;
  readonly asked?: { readonly id: string };
  readonly reading?: { readonly document: Pick<ReadDocument, 'sha256' | 'summary'> };
}

/**
 * Tells when frames of a tab reported something new: consents that appear late, or went; and when a link or a file was
 * read for it, perhaps at the wish of another surface; and when a document that took longer than a surface waits was read.
 * What is no document is read anew each time that the page's state is asked for: that is no news, else asking would
 * call for asking again.
 */
export function followFrames(tabId: () => number, onchange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'session' ? changes[`tab:${tabId()}`] : undefined;
    if (change && news(change.oldValue) !== news(change.newValue)) onchange();
  });
}

function news(value: unknown): string {
  const { frames = {}, asked, reading } = (value ?? {}) as Noted;
  const { sha256, summary } = reading?.document ?? {};
  return JSON.stringify([frames, asked?.id, summary && summary.kind !== 'other' && sha256]);
}
