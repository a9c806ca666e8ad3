import type { Consent } from '#lib/model/consent.ts';
import type { ControlKind } from '#lib/model/control.ts';

type Story = 'preticked-kept' | 'preticked-cleared' | 'ticked' | 'left';

/** How the box or choice came to be as it was at the act; `none` where there was nothing to tick. */
export type BoxStory = 'box.none' | `${'box' | 'choice'}.${Story}`;

/** Boxes are told of as boxes, switches and radio buttons as choices; of a banner or a button only the press counts. */
export function boxStory({ control, ticked }: Pick<Consent, 'control' | 'ticked'>): BoxStory {
  const kind = STATEFUL[control.kind];
  if (ticked === null || kind === undefined) return 'box.none';
  return `${kind}.${story(control.preticked, ticked)}`;
}

const STATEFUL: Partial<Record<ControlKind, 'box' | 'choice'>> = {
  checkbox: 'box',
  switch: 'choice',
  radio: 'choice',
};

function story(preticked: boolean, ticked: boolean): Story {
  if (preticked) return ticked ? 'preticked-kept' : 'preticked-cleared';
  return ticked ? 'ticked' : 'left';
}
