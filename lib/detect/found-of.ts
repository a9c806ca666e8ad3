import type { ConsentControl, ControlKind, Covers } from '#lib/model/control.ts';
import type { BoxWords } from './box-words.ts';
import { LONGEST_ADDRESS, type Found } from './found.ts';
import { deadLinksWithin } from './dead-links.ts';
import { askedKinds } from './field-kinds.ts';
import { linksWithin, unique } from './links.ts';
import { linksAfter } from './links-after.ts';
import { asksByTick, meaningOf, type Meaning } from './meaning.ts';
import { captionOf, formOf } from './press.ts';
import { withoutCaption } from './quoted.ts';
import { secondOpinion } from './second-opinion.ts';
import { selectorOf } from './selector.ts';
import type { View } from './view.ts';

/** What is known of a consent beside its words. */
export type Rest = Pick<ConsentControl, 'preticked' | 'required'> &
  Pick<Found, 'presses' | 'refusals' | 'saves' | 'around'>;

/** A consent that has no state and, so far, no buttons. */
export const STATELESS = { preticked: false, required: null, presses: [], refusals: [], saves: [] } as const;

/** A picture of how the box stands: «☐ Хочу скидки» and «☑ Хочу скидки» are the same words. */
const GLYPH = /^[\u2610-\u2612\u2713-\u2718\u25a0\u25a1\u25cb\u25cf]\s*/u;

/** Neither this nor the mark of what is required is part of what is agreed to. */
function withoutSigns(label: string): string {
  const text = label.replace(GLYPH, '');
  const begun = text.startsWith('*') ? text.slice(1) : text;
  return (begun.endsWith('*') ? begun.slice(0, -1) : begun).trim();
}

/** What the lexicon does not read, or only in part, is told by what was learned. */
function coversOf(meaning: Meaning, kind: ControlKind, text: string): readonly Covers[] {
  const { covers } = meaning;
  const isRead = asksByTick(meaning) || covers.some((cover) => cover !== 'processing');
  if (isRead || kind === 'banner' || kind === 'use') return covers;
  const opinion = secondOpinion(text);
  return opinion && (covers.length === 0 || opinion.tick || opinion.press) ? opinion.covers : covers;
}

const optsOut = (meaning: Meaning, text: string): boolean =>
  meaning.optsOut || (!asksByTick(meaning) && (meaning.refuses || secondOpinion(text)?.optsOut === true));

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
    label: withoutSigns(words.text),
    kind,
    preticked,
    required,
    ...(box && optsOut(meaning, words.text) ? { optsOut: true } : {}),
    covers: coversOf(meaning, kind, words.text),
    policyLinks: unique([...linksWithin(view, words.stretches), ...linksAfter(view, words.stretches)]),
    ...(dead.length > 0 && { deadLinks: dead }),
    ...(form && { asks: askedKinds(view, form) }),
    frame: (element.ownerDocument as Document).URL.slice(0, LONGEST_ADDRESS),
    selector: selectorOf(element),
  };
  return { control, box, form, ...elements };
}
