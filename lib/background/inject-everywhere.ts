import { browser, type Browser } from 'wxt/browser';

/** How many tabs took the script, and how many would not: browser pages, the store, discarded and vanished tabs. */
export interface Refusals {
  readonly taken: number;
  readonly refused: number;
}

/** Runs a bundled script in all frames of web tabs that were open before it could be there by itself. */
export async function injectInto(tabs: readonly Browser.tabs.Tab[], file: string): Promise<Refusals> {
  const web = tabs.filter(({ id, url }) => id !== undefined && /^(?:https?|file):/.test(url ?? ''));
  const outcomes = await Promise.allSettled(
    web.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id ?? -1, allFrames: true },
        files: [file],
      } as never),
    ),
  );
  const taken = outcomes.filter(({ status }) => status === 'fulfilled').length;
  return { taken, refused: tabs.length - taken };
}
