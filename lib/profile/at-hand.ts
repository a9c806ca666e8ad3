import type { Profile } from '#lib/model/letter.ts';
import { heldKey } from './session-key.ts';
import { lockIn, storedProfile, type LockedProfile } from './stored-profile.ts';

/** How the person's details can be read and written now. */
export type AtHand =
  | { readonly lock: 'none'; readonly plain: Profile }
  | { readonly lock: 'open'; readonly locked: LockedProfile; readonly key: CryptoKey }
  | { readonly lock: 'locked'; readonly locked: unknown };

/** Looks whether there is a lock, and whether its key is held. */
export async function atHand(): Promise<AtHand> {
  const stored = await storedProfile();
  if ('plain' in stored) return { lock: 'none', plain: stored.plain };
  const found = lockIn(stored.locked);
  const key = found.ok ? await heldKey(found.value.kdf) : undefined;
  return found.ok && key
    ? { lock: 'open', locked: found.value, key }
    : { lock: 'locked', locked: stored.locked };
}
