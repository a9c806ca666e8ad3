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
  return isDrawnTicked(box);
}

/** How boxes that are only drawn stood when they were first asked. */
const firstSeen = new WeakMap<Element, { readonly looks: string; readonly ticked: boolean }>();

/** By a class that says so; else whatever looks otherwise than at first stands otherwise. */
function isDrawnTicked(box: Element): boolean {
  const row = aroundNode(box)?.getAttribute('class') ?? '';
  const looks = `${box.getAttribute('class')} ${box.getAttribute('style')} ${row} ${box.textContent} ${box.childElementCount}`;
  const isSaid = TICKED.test(box.getAttribute('class') ?? '') || TICKED.test(row);
  const first = firstSeen.get(box) ?? { looks, ticked: isSaid || hasTick(box) };
  firstSeen.set(box, first);
  if (isSaid) return true;
  return lasting(looks) === lasting(first.looks) ? first.ticked : !first.ticked;
}

/** A picture or sign of a tick; the knob of a switch is neither. */
function hasTick(box: Element): boolean {
  const picture = box.firstElementChild;
  const isPicture = picture?.localName === 'svg' || picture?.localName === 'img';
  if (isPicture) return picture.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return (box.textContent ?? '').trim() !== '' && !CLEAR.test(getComputedStyle(box).color);
}

/** A tick of this color stands there all the time, and shows when the class gives it another. */
const CLEAR = /(?:, |\/ )0\)$/u;

/** Names of what follows the pointer, or is said of a box that was forgotten. */
const PASSING = /hover|focus|ripple|error|valid|warn|shake|touched|dirty|pristine/iu;

const lasting = (looks: string): string =>
  looks
    .split(/\s+/u)
    .filter((name) => !PASSING.test(name))
    .join(' ');

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
