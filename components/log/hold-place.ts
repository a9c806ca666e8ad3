/** How long a page may take to be drawn anew; ms. */
const LONGEST = 1_000;

let held: ReturnType<typeof setTimeout> | undefined;

/** Keeps the window as high as it is while its page is drawn anew, so that the person stays where they are in it. */
export function holdPlace(): void {
  const { style, scrollHeight } = document.documentElement;
  style.minBlockSize = `${scrollHeight}px`;
  // The browser would follow what is about to go.
  style.overflowAnchor = 'none';
  clearTimeout(held);
  held = setTimeout(() => {
    held = undefined;
    style.minBlockSize = '';
    style.overflowAnchor = '';
  }, LONGEST);
}

/** Whether the page is being drawn anew under the person's eyes, not turned to. */
export const isPlaceHeld = (): boolean => held !== undefined;
