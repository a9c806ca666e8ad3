import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { kdfShape } from '#lib/passphrase/kdf.ts';
import type { Profile } from '#lib/model/letter.ts';
import { NOBODY, type UnlockFailure } from '#lib/model/own-profile.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { FORMAT, sealedShape } from './sealed.ts';

/** Where the profile is, in storage.local: `{ plain }` or `{ locked }`, never both. */
export const PROFILE_KEY = 'profile';
/** Where early versions had it: among the options. */
const OPTIONS_KEY = 'settings';

const text = v.optional(v.string(), '');
export const profileShape = v.object({ fullName: text, email: text, phone: text, postal: text });

const lockedShape = v.strictObject({ format: v.literal(FORMAT), kdf: kdfShape, sealed: sealedShape });
/** A profile under a passphrase: how its key is made, in clear, and what only that key opens. */
export type LockedProfile = v.InferOutput<typeof lockedShape>;

export type StoredProfile = { readonly plain: Profile } | { readonly locked: unknown };

/**
 * What is stored, the lock unchecked. A profile that an early version stored is moved: among the options, whoever changes
 * one of those could write it back in clear beside the locked one.
 */
export async function storedProfile(): Promise<StoredProfile> {
  const found = await browser.storage.local.get([PROFILE_KEY, OPTIONS_KEY]);
  const options = found[OPTIONS_KEY];
  if (!hasProfile(options)) return checked(found[PROFILE_KEY]);
  const { profile, ...others } = options;
  const stored = checked(found[PROFILE_KEY] ?? { plain: profile });
  await browser.storage.local.set({ [PROFILE_KEY]: stored, [OPTIONS_KEY]: others });
  return stored;
}

/** Whether options as stored still have the profile among them. */
export const hasProfile = (options: unknown): options is { profile: unknown } =>
  typeof options === 'object' && options !== null && 'profile' in options;

/** What a lock says of itself, where it is whole and of this version. */
export function lockIn(locked: unknown): Result<LockedProfile, Exclude<UnlockFailure, 'wrong-passphrase'>> {
  const found = v.safeParse(lockedShape, locked);
  if (found.success) return ok(found.output);
  const version = v.safeParse(v.object({ format: v.pipe(v.string(), v.regex(NEWER)) }), locked);
  return failed(version.success ? 'newer' : 'damaged');
}

const NEWER = /^consent-ledger-profile\/(?!1$)\d{1,4}$/;

function checked(stored: unknown): StoredProfile {
  if (typeof stored !== 'object' || stored === null) return { plain: NOBODY };
  if ('locked' in stored) return { locked: stored.locked };
  const plain = v.safeParse(profileShape, 'plain' in stored ? stored.plain : undefined);
  return { plain: plain.success ? plain.output : NOBODY };
}
