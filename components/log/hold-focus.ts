/** How long a page may take to be drawn anew; ms. */
const LONGEST = 1_000;

/**
 * Keeps the focus where it is while its page is drawn anew: on what takes the place of the element that had it, else on
 * what was around that, else on the heading. Ends as soon as the person does something.
 */
export function holdFocus(): void {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return;
  const ways = waysTo(focused);
  let reached = ways.length;
  const seek = (): void => {
    const at = focused.isConnected ? -1 : ways.findIndex((way) => way() !== undefined);
    if (at < 0 || at >= reached) return;
    reached = at;
    focusOn(ways[at]?.());
  };
  const observer = new MutationObserver(seek);
  observer.observe(document.body, { childList: true, subtree: true });
  const end = new AbortController();
  end.signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['keydown', 'pointerdown'])
    window.addEventListener(type, () => end.abort(), { capture: true, signal: end.signal });
  setTimeout(() => end.abort(), LONGEST);
}

type Way = () => HTMLElement | undefined;

/** By the parts that an element stands in, which bear the same names on a page drawn anew, the innermost first. */
function waysTo(element: Element): Way[] {
  const ways: Way[] = [];
  for (
    let part = element.closest('[data-testid]');
    part;
    part = part.parentElement?.closest('[data-testid]') ?? null
  )
    ways.push(wayTo(`[data-testid="${CSS.escape(part.getAttribute('data-testid') ?? '')}"]`, part));
  return [...ways, () => document.querySelector<HTMLElement>('h1') ?? undefined];
}

function wayTo(selector: string, part: Element): Way {
  const at = Array.from(document.querySelectorAll(selector)).indexOf(part);
  return () => document.querySelectorAll<HTMLElement>(selector)[at];
}

function focusOn(element: HTMLElement | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
