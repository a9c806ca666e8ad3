import { injectFunction } from './inject.ts';
import { takeBack } from './notices.ts';

/** A page that comes in place of a form's later than this answers something else; ms. */
const LATEST_ANSWER = 30_000;
/** From here on an HTTP status says that the request was refused or failed (RFC 9110, 15.5 and 15.6). */
const REFUSED = 400;

interface Made {
  readonly id: string;
  readonly at: number;
}

/** Records that were made since their page had gone, by tab; a worker that dies meanwhile forgets them, and they stay. */
const made = new Map<number, readonly Made[]>();

/** A record was made of an act whose page is gone: what comes in its place may tell that it was refused. */
export function awaitAnswer(tabId: number, id: string): void {
  made.set(tabId, [...(made.get(tabId) ?? []), { id, at: Date.now() }].slice(-60));
}

/**
 * A tab has loaded a page. Where the server answered with an error, or there was no network to send anything over, what
 * was put on record of the page before was no consent.
 */
export async function hearAnswer(tabId: number): Promise<void> {
  const waiting = made.get(tabId)?.filter(({ at }) => Date.now() - at < LATEST_ANSWER) ?? [];
  made.delete(tabId);
  if (waiting.length === 0 || !(await isRefusal(tabId))) return;
  for (const { id } of waiting) await takeBack(tabId, id);
}

async function isRefusal(tabId: number): Promise<boolean> {
  const status = (): number =>
    performance
      .getEntriesByType('navigation')
      .map((entry) => (entry as PerformanceNavigationTiming).responseStatus)[0] ?? 0;
  const answer = await injectFunction({ tabId }, status);
  // The browser's own page of errors takes no scripts; neither do some others, so that alone tells nothing.
  return answer.ok ? answer.value.value >= REFUSED : !navigator.onLine;
}
