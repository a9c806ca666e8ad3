import type { Check } from './check.ts';
import type { ConsentControl, FieldKind } from './control.ts';

/**
 * How far the act is known to have gone.
 * `submitted`: the form was submitted by the person's own gesture and no refusal was seen;
 * `left`: the page left right after the person's press; `pressed`: the adjacent button was pressed, no form seen;
 * `attempted`: the page refused it (invalid field, visible error): not a consent;
 * `told`: the person entered it by hand, nothing was seen.
 */
export const CERTAINTIES = ['submitted', 'left', 'pressed', 'attempted', 'told'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The person's own act: a trusted event of this kind shortly before. */
export type Gesture = 'click' | 'key';

/** A kind of cookie, and whether the person let it in. */
export interface Choice {
  readonly name: string;
  readonly on: boolean;
}

/** What the watcher deposits with the background as soon as the person acts in a form with a consent. */
export interface ConsentDraft {
  /** Made by the watcher; the same act is deposited again under the same id as it goes on. */
  readonly id: string;
  readonly control: ConsentControl;
  /** The box at the act: `null` for a control without a state (button, banner). */
  readonly ticked: boolean | null;
  readonly pageTitle: string;
  readonly fieldKinds: readonly FieldKind[];
  /** Caption of the button or control by which the person acted. */
  readonly caption: string;
  readonly gesture: Gesture;
  /** What was chosen in a banner, where that was saved. */
  readonly choices?: readonly Choice[];
  /** The browser asks all sites not to sell or share data (Global Privacy Control). */
  readonly gpc?: true;
  /** Where the form leads, of an act that is `armed`. */
  readonly leadsTo?: string;
  /** Id of the act on the same control that this one repeats, since nothing came of it. */
  readonly replaces?: string;
}

/**
 * The draft's life: `touched` is intent only; `armed`: something was pressed that may submit the form by script, which
 * only leaving for the form's own address will tell; `pressed` and `submitted` await their outcome; the rest end it.
 */
export const PHASES = ['touched', 'armed', 'pressed', 'submitted', 'settled', 'attempted'] as const;
export type Phase = (typeof PHASES)[number];

/** A document that a consent rests on; `sha256` once it was obtained. */
export interface ConsentDocument {
  readonly href: string;
  readonly text: string;
  readonly sha256?: string;
}

export const WAYS = ['paper', 'phone', 'in-person', 'app', 'site', 'other'] as const;
/** How a consent was given that the extension did not see. */
export type Way = (typeof WAYS)[number];

/** A picture or file that shows a consent; kept once, by the hash of its bytes. */
export interface Evidence {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** Kinds of consent receipt that are read: Kantara's, and ISO/IEC TS 27560 in JSON-LD. */
export const RECEIPT_FORMS = ['kantara-1.1', 'iso-27560'] as const;
export type ReceiptForm = (typeof RECEIPT_FORMS)[number];

/** What the person told of a consent that was entered by hand. */
export interface Entered {
  readonly way: Way;
  readonly operator: string;
  readonly evidence: readonly Evidence[];
  /** ISO moment at which it was put on record; entries of early versions do not say. */
  readonly noted?: string;
  /** Only where it was taken from a receipt of this kind: then the receipt is what told it. */
  readonly receipt?: ReceiptForm;
}

/** A consent on record. Addresses carry no query and no fragment. */
export interface Consent {
  readonly id: string;
  /** `given`, or `refused` where the person submitted with the box unticked or pressed the refusal. */
  readonly decision: 'given' | 'refused';
  /** ISO 8601 with the person's offset, and the IANA zone it was in. */
  readonly time: string;
  readonly zone: string;
  /** Host of the top page, in Unicode: `пример.рф`. */
  readonly site: string;
  readonly page: { readonly url: string; readonly title: string };
  /** Only where the control was in a frame. */
  readonly frame?: string;
  readonly control: ConsentControl;
  readonly ticked: boolean | null;
  readonly caption: string;
  readonly gesture: Gesture;
  readonly certainty: Certainty;
  readonly fieldKinds: readonly FieldKind[];
  readonly documents: readonly ConsentDocument[];
  /** Only where the person entered it by hand; then page, control and act say what is known of them. */
  readonly entered?: Entered;
  /** As in the draft. */
  readonly choices?: readonly Choice[];
  /** As in the draft. */
  readonly gpc?: true;
  /** What did not fit together, as far as it was known at the act or when a document arrived. */
  readonly checks?: readonly Check[];
}
