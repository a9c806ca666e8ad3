import { browser } from 'wxt/browser';

/** What the background notes of a tab under `tab:ID`; only what its frames reported and what was read from here concern us. */
interface Noted {
  readonly frames?: unknown;
  readonly asked?: { readonly id: string };
}

/**
 * Tells when frames of a tab reported something new: consents that appear late, or went; and when a link or a file was
 * read for it, perhaps at the wish of another surface. A reading of the page made for us is no
 * news, else asking for the page's state would call for asking again.
 */
export function followFrames(tabId: () => number, onchange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'session' ? changes[`tab:${tabId()}`] : undefined;
    if (change && news(change.oldValue) !== news(change.newValue)) onchange();
  });
}

function news(value: unknown): string {
  const { frames = {}, asked } = (value ?? {}) as Noted;
  return JSON.stringify([frames, asked?.id]);
}
