import type { ConsentControl, ControlKind } from '#lib/model/control.ts';
import type { BoxWords } from './box-words.ts';
import { LONGEST_ADDRESS, type Found } from './found.ts';
import { deadLinksWithin } from './dead-links.ts';
import { askedKinds } from './field-kinds.ts';
import { linksWithin, unique } from './links.ts';
import { linksAfter } from './links-after.ts';
import { meaningOf } from './meaning.ts';
import { captionOf, formOf } from './press.ts';
import { withoutCaption } from './quoted.ts';
import { selectorOf } from './selector.ts';
import type { View } from './view.ts';

/** What is known of a consent beside its words. */
export type Rest = Pick<ConsentControl, 'preticked' | 'required'> &
  Pick<Found, 'presses' | 'refusals' | 'saves' | 'around'>;

/** A consent that has no state and, so far, no buttons. */
export const STATELESS = { preticked: false, required: null, presses: [], refusals: [], saves: [] } as const;

/** The mark of what is required is no part of what is agreed to. */
function withoutStar(text: string): string {
  const begun = text.startsWith('*') ? text.slice(1) : text;
  return (begun.endsWith('*') ? begun.slice(0, -1) : begun).trim();
}

/**
 * A consent put together from what was found of it.
 * @param element what it is shown at: box, button, banner, or the words themselves
 * @param box `null` for a consent without a state
 */
export function foundOf(
  view: View,
  kind: ControlKind,
  element: Element,
  words: BoxWords,
  box: Element | null,
  { preticked, required, ...elements }: Rest,
): Found {
  const press = kind === 'button' ? elements.presses[0] : undefined;
  const meaning = meaningOf(press ? withoutCaption(words.text, captionOf(view, press)) : words.text);
  const dead = deadLinksWithin(view, words.stretches);
  const form = formOf(view, elements.presses[0] ?? element) ?? formOf(view, element);
  const control: ConsentControl = {
    label: withoutStar(words.text),
    kind,
    preticked,
    required,
    ...(meaning.optsOut && box ? { optsOut: true } : {}),
    covers: meaning.covers,
    policyLinks: unique([...linksWithin(view, words.stretches), ...linksAfter(view, words.stretches)]),
    ...(dead.length > 0 && { deadLinks: dead }),
    ...(form && { asks: askedKinds(view, form) }),
    frame: (element.ownerDocument as Document).URL.slice(0, LONGEST_ADDRESS),
    selector: selectorOf(element),
  };
  return { control, box, form, ...elements };
}
