import { browser } from 'wxt/browser';
import type { Place } from './inject.ts';

/** So long a page may be kept from going, at most; ms. */
const LONGEST_MS = 2_000;

/**
 * Keeps a frame's document there while a task is done in it: where the person leaves meanwhile, the request for the next
 * document waits. Firefox takes 60 to 130 ms to read the watcher; of a page that was pressed and left sooner nothing would
 * be known. The browser is asked for it only then, and no request is changed. Without `webRequest` (Chromium, which
 * is quick enough) the task is just done.
 */
export async function holdLeave<T>({ tabId, frameId = 0 }: Place, task: () => Promise<T>): Promise<T> {
  const requests = (browser as unknown as FirefoxBrowser).webRequest?.onBeforeRequest;
  if (!requests) return task();
  const done = Promise.withResolvers<Unchanged>();
  const release = () => done.resolve({});
  const hold = (leaving: Request) =>
    leaving.type === 'main_frame' || leaving.frameId === frameId ? done.promise : {};
  requests.addListener(hold, { urls: ['<all_urls>'], types: ['main_frame', 'sub_frame'], tabId }, [
    'blocking',
  ]);
  const patience = setTimeout(release, LONGEST_MS);
  try {
    return await task();
  } finally {
    clearTimeout(patience);
    requests.removeListener(hold);
    release();
  }
}

/** Lets a request go on as it is. */
type Unchanged = Readonly<Record<string, never>>;

interface Request {
  readonly type: string;
  readonly frameId: number;
}

type Hold = (leaving: Request) => Unchanged | Promise<Unchanged>;

/** Firefox alone lets a listener answer later: developer.mozilla.org, `webRequest.onBeforeRequest`. */
interface FirefoxBrowser {
  readonly webRequest?: {
    readonly onBeforeRequest: {
      addListener(
        hold: Hold,
        filter: { urls: string[]; types: string[]; tabId: number },
        extra: string[],
      ): void;
      removeListener(hold: Hold): void;
    };
  };
}
