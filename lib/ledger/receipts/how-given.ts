import type { Consent } from '#lib/model/consent.ts';
import type { ControlKind } from '#lib/model/control.ts';

const KINDS: Readonly<Record<ControlKind, string>> = {
  checkbox: 'tick box',
  switch: 'switch',
  radio: 'radio button',
  button: 'button with the words beside it',
  banner: 'banner',
  use: 'notice that using the site means consent',
};

/** How a consent was expressed, in plain English for a receipt: the control, its state, the button pressed. */
export function howGiven({ control, ticked, caption, entered, certainty }: Consent): string {
  if (entered) return `told by the person afterwards, given ${WAY[entered.way]}`;
  const state = ticked === null ? [] : [boxState(control.preticked, ticked)];
  const press = caption === '' ? [] : [`sent by “${caption}”`];
  return ['web page', KINDS[control.kind], ...state, ...press, `outcome: ${certainty}`].join(', ');
}

const WAY = {
  paper: 'on paper',
  phone: 'by phone',
  'in-person': 'in person',
  app: 'in an app',
  site: 'on a site',
  other: 'in another way',
} as const;

function boxState(preticked: boolean, ticked: boolean): string {
  if (preticked) return ticked ? 'ticked beforehand by the page' : 'ticked beforehand, cleared by the person';
  return ticked ? 'ticked by the person' : 'left unticked';
}

/** Nothing was done to consent but to leave what the page had set, or to stay. */
export const isImplied = ({ control, ticked }: Pick<Consent, 'control' | 'ticked'>): boolean =>
  control.kind === 'use' || (control.preticked && ticked === true);
