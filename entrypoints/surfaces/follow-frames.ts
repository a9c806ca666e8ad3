import { browser } from 'wxt/browser';

/** What the background notes of a tab under `tab:ID`; only what its frames reported concerns us here. */
interface Noted {
  readonly frames?: unknown;
}

/**
 * Tells when frames of a tab reported something new: consents that appear late, or went. A reading made for us is no
 * news, else asking for the page's state would call for asking again.
 */
export function followFrames(tabId: () => number, onchange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'session' ? changes[`tab:${tabId()}`] : undefined;
    if (change && frames(change.oldValue) !== frames(change.newValue)) onchange();
  });
}

const frames = (value: unknown): string => JSON.stringify((value as Noted | undefined)?.frames ?? {});
