import { isPlaceHeld } from './hold-place.ts';

let arrivals = 0;

/** Takes the focus to the heading of a page that was turned to, as a new page would; not to the first one. */
export function arrive(heading: HTMLElement): void {
  arrivals += 1;
  if (arrivals > 1) heading.focus({ preventScroll: isPlaceHeld() });
}
