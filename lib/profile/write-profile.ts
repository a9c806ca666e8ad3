import { browser } from 'wxt/browser';
import type { Profile } from '#lib/model/letter.ts';
import { atHand } from './at-hand.ts';
import { forgetHanded } from './handed-contacts.ts';
import { inProfileTurn } from './in-profile-turn.ts';
import { sealProfile } from './sealed-profile.ts';
import { dropKey } from './session-key.ts';
import { PROFILE_KEY } from './stored-profile.ts';

/** Keeps the sender's details, under the passphrase where one is set. False where it is still to be given. */
export const writeProfile = (profile: Profile): Promise<boolean> =>
  inProfileTurn(async () => {
    const found = await atHand();
    if (found.lock === 'locked') return false;
    const stored =
      found.lock === 'none'
        ? { plain: profile }
        : { locked: await sealProfile(found.key, found.locked.kdf, profile) };
    await browser.storage.local.set({ [PROFILE_KEY]: stored });
    return true;
  });

/** Erases the sender's details with the passphrase, which need not be known, and what was said of other contacts. */
export async function wipeProfile(): Promise<void> {
  await inProfileTurn(async () => {
    await browser.storage.local.remove(PROFILE_KEY);
    await dropKey();
  });
  await forgetHanded(() => true);
}
