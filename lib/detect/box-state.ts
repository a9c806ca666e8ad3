import { isNative } from './box-kind.ts';

const TICKED = /(?:^|[\s_-])(?:checked|active|selected|on|ticked)(?:$|\s)/iu;

/** Whether a box is ticked: natively, by ARIA, by its component's property, or, where it is only drawn, by its class. */
export function isTicked(box: Element): boolean {
  if (isNative(box)) return box.checked;
  const aria = box.getAttribute('aria-checked') ?? box.getAttribute('aria-pressed');
  if (aria !== null) return aria === 'true';
  const state = box.getAttribute('data-state') ?? box.getAttribute('data-checked');
  if (state !== null) return state === 'checked' || state === 'true' || state === 'on';
  return (
    TICKED.test(box.getAttribute('class') ?? '') ||
    TICKED.test(box.parentElement?.getAttribute('class') ?? '')
  );
}

/** Whether the page lets the person change it. */
export function isOpen(box: Element): boolean {
  return !box.matches(':disabled') && box.getAttribute('aria-disabled') !== 'true';
}
