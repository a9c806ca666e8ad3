/** What the words of a consent control cover. */
export const COVERS = [
  'processing',
  'marketing',
  'terms',
  'cookies',
  'third-party',
  'cross-border',
  'special',
  'biometric',
  'publication',
] as const;
export type Covers = (typeof COVERS)[number];

/** `button`: consent by pressing it, the words beside it; `use`: staying is said to mean consent. */
export const CONTROL_KINDS = ['checkbox', 'switch', 'radio', 'button', 'banner', 'use'] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

export interface PolicyLink {
  readonly href: string;
  readonly text: string;
}

/** Characters of a label that are read at most. */
export const MOST_LABEL = 3_000;

/** A consent as the page offers it. */
export interface ConsentControl {
  /** The words the person agrees to, exactly as shown, white space folded. */
  readonly label: string;
  /** The page had more words than `MOST_LABEL`: these are the first of them, and end with "…". */
  readonly cut?: true;
  readonly kind: ControlKind;
  /** As the page had it before the person touched it. */
  readonly preticked: boolean;
  /** `null` where it cannot be told. */
  readonly required: boolean | null;
  /** Ticking it refuses: «Не хочу получать рекламу»; left unticked it is consent. */
  readonly optsOut?: boolean;
  readonly covers: readonly Covers[];
  readonly policyLinks: readonly PolicyLink[];
  /** Words of the sentence's links that have no address. */
  readonly deadLinks?: readonly string[];
  /** Kinds of data that its form asks for, filled in or not; absent where there is no form. */
  readonly asks?: readonly FieldKind[];
  /** Address of the frame the control is in. */
  readonly frame: string;
  /** CSS path for a person to find it; ` >>> ` enters a shadow root. */
  readonly selector: string;
}

/** What one frame shows of consents; the page's report joins those of its frames. */
export interface FrameReport {
  readonly url: string;
  readonly title: string;
  readonly controls: readonly ConsentControl[];
  readonly policyLinks: readonly PolicyLink[];
}

/** Kinds of field filled in beside a consent: never their values. */
export const FIELD_KINDS = [
  'name',
  'email',
  'phone',
  'address',
  'birth-date',
  'government-id',
  'payment',
  'account',
  'message',
  'file',
  'other',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];
