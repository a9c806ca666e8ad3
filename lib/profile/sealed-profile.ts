import * as v from 'valibot';
import type { Profile } from '#lib/model/letter.ts';
import type { Kdf } from '#lib/passphrase/kdf.ts';
import { FORMAT, seal, unseal } from './sealed.ts';
import { profileShape, type LockedProfile } from './stored-profile.ts';

const PLACE = 'profile';

/** The profile as it is stored under a key. */
export const sealProfile = async (key: CryptoKey, kdf: Kdf, profile: Profile): Promise<LockedProfile> => ({
  format: FORMAT,
  kdf,
  sealed: await seal(key, PLACE, profile),
});

/** The profile; undefined where the key is another, or it was changed. */
export async function unsealProfile(key: CryptoKey, { sealed }: LockedProfile): Promise<Profile | undefined> {
  const found = v.safeParse(profileShape, await unseal(key, PLACE, sealed));
  return found.success ? found.output : undefined;
}
