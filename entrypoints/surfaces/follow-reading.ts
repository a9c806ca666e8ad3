import { browser } from 'wxt/browser';
import type { ReadingProgress } from '#lib/model/reading-progress.ts';

const keyOf = (tabId: number): string => `reading:${tabId}`;

/** How far the reading for a tab is; null where nothing is read, or not for long yet. */
export async function readingProgress(tabId: number): Promise<ReadingProgress | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as ReadingProgress | undefined) ?? null;
}

/** Tells how far the reading for a tab is whenever it is further, and null at its end; whoever asked for it. */
export function followReading(
  tabId: () => number,
  onprogress: (progress: ReadingProgress | null) => void,
): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'session' ? changes[keyOf(tabId())] : undefined;
    if (change) onprogress((change.newValue as ReadingProgress | undefined) ?? null);
  });
}
