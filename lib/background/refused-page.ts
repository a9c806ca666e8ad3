import { isRed } from '#lib/detect/red.ts';
import { isRefusal, isWanting } from '#lib/detect/outcome-words.ts';
import type { Consent } from '#lib/model/consent.ts';
import { injectFunction } from './inject.ts';
import { takeBack } from './notices.ts';

/** A page that comes in place of a form's later than this answers something else; ms. */
const LATEST_ANSWER = 30_000;
/** From here on an HTTP status says that the request was refused or failed (RFC 9110, 15.5 and 15.6). */
const REFUSED = 400;
/** So much of a consent's words tells whether it is asked for again; characters. */
const NAMING = 60;

interface Made {
  readonly id: string;
  /** The beginning of the consent's words. */
  readonly label: string;
  readonly at: number;
}

/** Records that were made since their page had gone, by tab; a worker that dies meanwhile forgets them, and they stay. */
const made = new Map<number, readonly Made[]>();

/** A record was made of an act whose page is gone: what comes in its place may tell that it was refused. */
export function awaitAnswer(tabId: number, { id, control }: Pick<Consent, 'id' | 'control'>): void {
  const label = control.label.slice(0, NAMING).trim();
  made.set(tabId, [...(made.get(tabId) ?? []), { id, label, at: Date.now() }].slice(-60));
}

/**
 * A tab has loaded a page. Where the server answered with an error, there was no network to send anything over, or the
 * same consent is asked for again beside a message of what is wrong, the record of the page before was no consent.
 */
export async function hearAnswer(tabId: number): Promise<void> {
  const waiting = made.get(tabId)?.filter(({ at }) => Date.now() - at < LATEST_ANSWER) ?? [];
  made.delete(tabId);
  if (waiting.length === 0) return;
  const answer = await injectFunction({ tabId }, answerOf);
  for (const { id, label } of waiting) {
    // The browser's own page of errors takes no scripts; neither do some others, so that alone tells nothing.
    const refused = answer.ok ? isRefused(answer.value.value, label) : !navigator.onLine;
    if (refused) await takeBack(tabId, id);
  }
}

/** What a page says that came as an answer. */
interface Answer {
  readonly status: number;
  /** All that it says, white space folded. */
  readonly words: string;
  readonly messages: readonly { readonly words: string; readonly color: string; readonly marked: boolean }[];
}

function isRefused({ status, words, messages }: Answer, label: string): boolean {
  if (status >= REFUSED) return true;
  const isStanding = ({ words, color, marked }: Answer['messages'][number]): boolean =>
    (marked || isRed(color)) && (isRefusal(words) || isWanting(words));
  return words.toLowerCase().includes(label.toLowerCase()) && messages.some(isStanding);
}

/** Runs in the page. What explains an asterisk stands there always and is no message. */
function answerOf(): Answer {
  const [most, longest] = [1_500, 160];
  const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const status = performance
    .getEntriesByType('navigation')
    .map((entry) => (entry as PerformanceNavigationTiming).responseStatus)[0];
  const leaves = Array.from(document.querySelectorAll('p, span, div, small, li, em, b, strong, font, td'))
    .slice(0, most)
    .filter((leaf) => Array.from(leaf.children).every((inner) => inner.matches('br, b, a, i, svg')))
    .filter((leaf) => !leaf.closest('button, a, label, noscript') && leaf.checkVisibility());
  const messages = leaves
    .map((leaf) => ({
      words: fold(leaf.textContent ?? ''),
      color: getComputedStyle(leaf).color,
      marked:
        leaf.closest('[class*="error" i], [class*="invalid" i], [class*="danger" i], [role="alert"]') !==
        null,
    }))
    .filter(({ words }) => words !== '' && words.length <= longest && !words.includes('*'));
  return { status: status ?? 0, words: fold(document.body.innerText), messages };
}
