import { fromBase64 } from '#lib/text/base64.ts';
import type { Kdf } from './kdf.ts';

/**
 * The AES-GCM key that a passphrase makes. Takes as long as guessing a passphrase shall take: half a second and more.
 * @param isExtractable whether its bytes can be had of it, to be held while the browser runs
 */
export async function keyOf(passphrase: string, kdf: Kdf, isExtractable = false): Promise<CryptoKey> {
  // The same words typed on another keyboard may come composed otherwise.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: fromBase64(kdf.salt) },
    material,
    { name: 'AES-GCM', length: 256 },
    isExtractable,
    ['encrypt', 'decrypt'],
  );
}
