import { isPlaceHeld } from './hold-place.ts';

/** Brings the person to a part further down, once the page around it stands and its own heading has had the focus. */
export function arriveAt(heading: HTMLElement): () => void {
  const wait = requestAnimationFrame(() => {
    if (isPlaceHeld()) return;
    heading.focus({ preventScroll: true });
    heading.closest('section')?.scrollIntoView();
  });
  return () => cancelAnimationFrame(wait);
}
