import { waitFor } from '../../scripts/browser/driver.ts';
import type { Extension } from '../../scripts/tour/extension.ts';

/** What our overlay shows in a page, as the extension itself sees it: the page cannot. */
export interface Shown {
  readonly marks: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly card: string | null;
  readonly notice: string | null;
  /** Middle of the notice's Undo. */
  readonly undo: { readonly x: number; readonly y: number } | null;
  /** Where the overlay is. */
  readonly home: string;
}

const LOOK = `() => {
  const host = globalThis.consentLedgerOwn;
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  if (!root) return null;
  const middle = (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const undo = root.querySelector('.undo');
  return {
    marks: [...root.querySelectorAll('.mark')].map((mark) => ({ name: mark.ariaLabel, ...middle(mark) })),
    card: root.querySelector('.card')?.innerText ?? null,
    notice: root.querySelector('.notice')?.innerText ?? null,
    undo: undo && middle(undo),
    home: host.parentNode?.localName ?? '',
  };
}`;

/** What is shown in the top frame of a tab; `null` before anything was. */
export const shownIn = (extension: Extension, tabId: number): Promise<Shown | null> =>
  extension.page.run<Shown | null>(`const api = globalThis.browser ?? globalThis.chrome;
    try {
      const [{ result }] = await api.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${LOOK} });
      return result ?? null;
    } catch (error) {
      // A page that is just leaving shows nothing.
      if (/removed|no frame|destroyed|missing host|lost/i.test(String(error))) return null;
      throw error;
    }`);

/** Waits until the overlay of a tab shows what is asked for. */
export const untilShown = (
  extension: Extension,
  tabId: number,
  what: string,
  is: (shown: Shown) => boolean,
): Promise<Shown> =>
  waitFor(what, async () => {
    const shown = await shownIn(extension, tabId);
    return shown && is(shown) ? shown : null;
  });
