import { isNative } from './box-kind.ts';
import { aroundNode } from './clobbered.ts';
import { isCustom } from './role.ts';

const TICKED = /(?:^|[\s_-])(?:checked|active|selected|on|ticked)(?:$|\s)/iu;

/** Whether a box is ticked: natively, by ARIA, by its component's property, or, where it is only drawn, by its class. */
export function isTicked(box: Element): boolean {
  if (isNative(box)) return box.checked;
  const aria = box.getAttribute('aria-checked') ?? box.getAttribute('aria-pressed');
  if (aria !== null) return aria === 'true';
  const state = box.getAttribute('data-state') ?? box.getAttribute('data-checked');
  if (state !== null) return state === 'checked' || state === 'true' || state === 'on';
  if (isCustom(box)) return isCustomTicked(box);
  return (
    TICKED.test(box.getAttribute('class') ?? '') || TICKED.test(aroundNode(box)?.getAttribute('class') ?? '')
  );
}

/** Custom elements that have shown a state of their own: their attribute only says how they began. */
const stateful = new WeakSet<Element>();

function isCustomTicked(box: Element): boolean {
  if (CSS.supports('selector(:state(checked))') && box.matches(':state(checked)')) {
    stateful.add(box);
    return true;
  }
  return !stateful.has(box) && (box.hasAttribute('checked') || box.hasAttribute('selected'));
}

/** Whether the page lets the person change it. */
export function isOpen(box: Element): boolean {
  const isShut = box.matches(':disabled') || (isCustom(box) && box.hasAttribute('disabled'));
  return !isShut && box.getAttribute('aria-disabled') !== 'true';
}
