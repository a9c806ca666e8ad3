import { browser } from 'wxt/browser';
import { newKdf } from '#lib/passphrase/kdf.ts';
import { keyOf } from '#lib/passphrase/key-of.ts';
import { HANDED_KEY, handedUnder, readHanded } from './handed-contacts.ts';
import { inProfileTurn } from './in-profile-turn.ts';
import { readProfile } from './read-profile.ts';
import { sealProfile } from './sealed-profile.ts';
import { dropKey, holdKey } from './session-key.ts';
import { PROFILE_KEY } from './stored-profile.ts';

/**
 * Puts the sender's details, and the contacts that single operators have, under a passphrase, or under another one. They
 * stay open until the browser closes. False where they are locked.
 */
export const setPassphrase = (passphrase: string): Promise<boolean> =>
  inProfileTurn(async () => {
    const own = await readProfile();
    if (own.lock === 'locked') return false;
    const handed = await readHanded();
    const kdf = newKdf();
    const key = await keyOf(passphrase, kdf, true);
    const locked = await sealProfile(key, kdf, own.profile);
    const sealed = await handedUnder(key, handed);
    await holdKey(kdf, key);
    // Together: nothing is left in clear between the two.
    await browser.storage.local.set({ [PROFILE_KEY]: { locked }, ...listOf(sealed) });
    return true;
  });

/** Stores them in clear again. False where they are locked. */
export const removePassphrase = (): Promise<boolean> =>
  inProfileTurn(async () => {
    const own = await readProfile();
    if (own.lock === 'locked') return false;
    const handed = await readHanded();
    await browser.storage.local.set({
      [PROFILE_KEY]: { plain: own.profile },
      ...listOf(await handedUnder(undefined, handed)),
    });
    await dropKey();
    return true;
  });

// An empty list would be one that is kept.
const listOf = (handed: readonly object[]): object => (handed.length > 0 ? { [HANDED_KEY]: handed } : {});
