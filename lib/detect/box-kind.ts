import type { ControlKind } from '#lib/model/control.ts';
import { isDrawnSwitch } from './drawn-switch.ts';
import { isToggleOption, type Role } from './role.ts';
import type { View } from './view.ts';

/** `MuiSwitch-root`, `v-switch`, `ui toggle checkbox`; not `SwitchBase`, which is in what looks like a box, too. */
const SWITCH = /(?:[Ss]witch|[Tt]oggle)(?:er|ery|able)?(?![A-Za-z])/u;
const NAMING = ['class', 'part', 'data-scope', 'data-slot', 'data-component', 'data-role', 'type'];
/** Its sides differ by less than this share. */
const SQUARE = 0.25;
/** Kits draw a switch within several wrappers of its own. */
const MOST_WRAPPERS = 7;

export const isNative = (box: Element): box is HTMLInputElement => box.localName === 'input';

const RADIO = /-radio(?:-button)?$/u;

export const isRadio = (box: Element): boolean =>
  box.getAttribute('role') === 'radio' ||
  (isNative(box) ? box.type === 'radio' : RADIO.test(box.localName) || isToggleOption(box));

/** What the box looks like to the person: kits call a switch so in the class of the box or of what it is in. */
export function boxKind(view: View, box: Element): ControlKind {
  if (isRadio(box)) return 'radio';
  if (box.getAttribute('role') === 'switch' || box.hasAttribute('switch')) return 'switch';
  if (box.hasAttribute('aria-pressed')) return 'switch';
  for (const element of view.chain(box, MOST_WRAPPERS)) {
    if (element !== box && !isWrapper(view, element)) break;
    if (element === box && isSquareCheckbox(box)) continue;
    if (
      SWITCH.test(element.localName) ||
      NAMING.some((name) => SWITCH.test(element.getAttribute(name) ?? ''))
    )
      return 'switch';
  }
  const isFace = isNative(box) || !box.hasAttribute('role');
  const isDrawn = isFace && isDrawnSwitch(view, box, (name) => SWITCH.test(name));
  return isDrawn ? 'switch' : 'checkbox';
}

/** What it toggles is in its class, what it is in its role and its shape. */
function isSquareCheckbox(box: Element): boolean {
  if (box.getAttribute('role') !== 'checkbox') return false;
  const { width, height } = box.getBoundingClientRect();
  return width > 0 && Math.abs(width - height) <= SQUARE * height;
}

/** Holds one box and nothing else to act on. */
function isWrapper(view: View, element: Element): boolean {
  if (element.localName === 'form' || element.localName === 'body') return false;
  return ['box', 'press', 'field'].every(
    (kind) => view.within(element, kind as Role).length <= (kind === 'box' ? 1 : 0),
  );
}
