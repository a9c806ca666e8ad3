import type { Profile } from './letter.ts';

/** A profile in which nothing is filled in. */
export const NOBODY: Profile = { fullName: '', email: '', phone: '', postal: '' };

/**
 * The sender's details as they can be had now. `none`: no passphrase is set; `open`: it was given since the browser
 * started; `locked`: it is still to be given.
 */
export type OwnProfile =
  { readonly lock: 'none' | 'open'; readonly profile: Profile } | { readonly lock: 'locked' };

/**
 * Why a locked profile was not opened. `damaged`: what is stored is no locked profile any more; `newer`: a later version
 * stored it.
 */
export const UNLOCK_FAILURES = ['wrong-passphrase', 'damaged', 'newer'] as const;
export type UnlockFailure = (typeof UNLOCK_FAILURES)[number];

/** The details, or none while they are locked. */
export const detailsOf = (own: OwnProfile): Profile => ('profile' in own ? own.profile : NOBODY);
