import { browser } from 'wxt/browser';
import type { OwnProfile } from '#lib/model/own-profile.ts';
import { atHand } from './at-hand.ts';
import { unsealProfile } from './sealed-profile.ts';
import { SESSION_KEY } from './session-key.ts';
import { PROFILE_KEY } from './stored-profile.ts';

/** The sender's details, as far as they can be had without asking for the passphrase. */
export async function readProfile(): Promise<OwnProfile> {
  const found = await atHand();
  if (found.lock === 'none') return { lock: 'none', profile: found.plain };
  const profile = found.lock === 'open' ? await unsealProfile(found.key, found.locked) : undefined;
  return profile ? { lock: 'open', profile } : { lock: 'locked' };
}

/** Calls back after every change, locking and unlocking, from whatever page; gives a function that stops it. */
export function onProfile(callback: (own: OwnProfile) => void): () => void {
  const tell = (changes: object): void => {
    if (PROFILE_KEY in changes || SESSION_KEY in changes) void readProfile().then(callback);
  };
  browser.storage.onChanged.addListener(tell);
  return () => browser.storage.onChanged.removeListener(tell);
}
