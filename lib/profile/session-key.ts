import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { base64Bytes } from '#lib/passphrase/base64-bytes.ts';
import type { Kdf } from '#lib/passphrase/kdf.ts';
import { fromBase64, toBase64 } from '#lib/text/base64.ts';

/** Where the key is held, in storage.session. */
export const SESSION_KEY = 'profile-key';

const shape = v.object({ salt: base64Bytes(16), key: base64Bytes(32) });

/**
 * Holds the key of the profile until the browser closes. In storage.session, which is in memory only and which content
 * scripts cannot reach: the passphrase is asked for once, whichever page asks. The key and not the profile, so that it
 * can be changed without asking again; and not the passphrase, which people use elsewhere too.
 */
export async function holdKey(kdf: Kdf, key: CryptoKey): Promise<void> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', key));
  await browser.storage.session.set({ [SESSION_KEY]: { salt: kdf.salt, key: toBase64(raw) } });
}

/** The key held, unless it belongs to another lock than this one. */
export async function heldKey(kdf: Kdf): Promise<CryptoKey | undefined> {
  const held = v.safeParse(shape, (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY]);
  if (!held.success || held.output.salt !== kdf.salt) return undefined;
  return crypto.subtle.importKey('raw', fromBase64(held.output.key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
}

export const dropKey = (): Promise<void> => browser.storage.session.remove(SESSION_KEY);
