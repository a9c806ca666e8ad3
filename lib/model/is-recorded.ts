import type { Consent } from './consent.ts';
import type { SiteMatter } from './letter.ts';

/** Whether a letter rests on a consent on record. */
export const isRecorded = (about: Consent | SiteMatter): about is Consent => 'decision' in about;
