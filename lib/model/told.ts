import type { Way } from './consent.ts';
import type { Covers } from './control.ts';

/** A consent as the person tells of it; empty strings are what they do not know. */
export interface Told {
  readonly operator: string;
  /** A host or an address, as typed. */
  readonly site: string;
  /** `YYYY-MM-DD` and `HH:MM` on the person's own clock; without `clock` the day is all that is known. */
  readonly day: string;
  readonly clock: string;
  readonly way: Way;
  /** The exact words, as far as they are known. */
  readonly words: string;
  readonly covers: readonly Covers[];
  /** Address of the document that the consent speaks of, as typed. */
  readonly policy: string;
  /** Kept beside the entry as a note of its own. */
  readonly note: string;
}

/** What of {@link Told} cannot be taken as it was typed. */
export const TOLD_FIELDS = ['operator', 'site', 'day', 'clock', 'policy'] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];
