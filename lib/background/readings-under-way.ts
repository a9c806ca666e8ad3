import { browser } from 'wxt/browser';
import type { Onlooker, ReadingProgress } from '#lib/model/reading-progress.ts';

/** What takes less time than this needs no telling; and how often is told what takes longer; ms. */
const PATIENCE = 1_000;
const PACE = 250;

const KEY = 'reading:';
const underWay = new Map<number, AbortController>();

/**
 * Runs a reading that the person asked for in a tab, one per tab: a new one stops the one before. Surfaces see in
 * storage.session, under `reading:TAB`, how far it is, once it has taken a second.
 */
export async function readingFor<T>(tabId: number, read: (onlooker: Onlooker) => Promise<T>): Promise<T> {
  stopReading({ tabId });
  const stopping = new AbortController();
  underWay.set(tabId, stopping);
  const isOurs = (): boolean => underWay.get(tabId) === stopping;
  const telling = tell(tabId, isOurs);
  try {
    return await read({ signal: stopping.signal, onprogress: telling.note });
  } finally {
    telling.end();
    if (isOurs()) {
      underWay.delete(tabId);
      await browser.storage.session.remove(KEY + tabId);
    }
  }
}

/** Message `reading.stop`; where nothing is being read any more there is nothing to stop. */
export function stopReading({ tabId }: { tabId: number }): void {
  underWay.get(tabId)?.abort();
}

/** A background that starts anew reads nothing: what its last life left about readings is stale. */
export async function clearReadings(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const stale = keys.filter((key) => key.startsWith(KEY) && !underWay.has(Number(key.slice(KEY.length))));
  await browser.storage.session.remove(stale);
}

interface Telling {
  note(progress: ReadingProgress): void;
  end(): void;
}

function tell(tabId: number, isOurs: () => boolean): Telling {
  let latest: ReadingProgress = { stage: 'fetching', done: 0 };
  const say = (): void => {
    if (isOurs()) void browser.storage.session.set({ [KEY + tabId]: latest });
    timer = setTimeout(say, PACE);
  };
  let timer = setTimeout(say, PATIENCE);
  return { note: (progress) => void (latest = progress), end: () => clearTimeout(timer) };
}
