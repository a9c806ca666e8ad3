/** What is known of the newest version beside one that was kept before; recounted whenever a version is kept. */
export interface KnownChange {
  /** SHA-256 of the version kept before, and of the newest that may be compared with it; equal where it is the same. */
  readonly from: string;
  readonly to: string;
  /** ISO time of the last look. */
  readonly at: string;
  /** How many changes by meaning. */
  readonly matters: number;
  readonly minor: number;
  /** ISO time at which the person looked at them. */
  readonly seen?: string;
}

/** A change of a document that a consent rests on. */
export interface ConsentChange extends KnownChange {
  readonly consentId: string;
}
