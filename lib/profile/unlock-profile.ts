import type { Profile } from '#lib/model/letter.ts';
import type { UnlockFailure } from '#lib/model/own-profile.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { keyOf } from '#lib/passphrase/key-of.ts';
import { unsealProfile } from './sealed-profile.ts';
import { dropKey, holdKey } from './session-key.ts';
import { lockIn, storedProfile } from './stored-profile.ts';

/** Opens the profile until the browser closes or it is locked again. Takes half a second and more. */
export async function unlockProfile(passphrase: string): Promise<Result<Profile, UnlockFailure>> {
  const stored = await storedProfile();
  if ('plain' in stored) return ok(stored.plain);
  const found = lockIn(stored.locked);
  if (!found.ok) return found;
  const { kdf } = found.value;
  const key = await keyOf(passphrase, kdf, true);
  const profile = await unsealProfile(key, found.value);
  if (!profile) return failed('wrong-passphrase');
  await holdKey(kdf, key);
  return ok(profile);
}

/** From now on the passphrase is asked for again. */
export const lockProfile = (): Promise<void> => dropKey();
