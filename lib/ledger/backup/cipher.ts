import { keyOf } from '#lib/passphrase/key-of.ts';
import { openSealed } from '#lib/passphrase/open-sealed.ts';
import { fromBase64 } from '#lib/text/base64.ts';
import type { BackupHeader } from './header.ts';

/**
 * Frames of one backup, by AES-GCM under a key that PBKDF2 makes of the passphrase and the file's own salt. The nonce is
 * the file's prefix and the frame's number; the header's hash and whether the frame is the last are authenticated with
 * it, so that frames can be neither exchanged nor left out, nor the file cut off.
 */
export class Cipher {
  readonly #key: CryptoKey;
  readonly #prefix: Uint8Array;
  readonly #headerHash: string;

  private constructor(key: CryptoKey, prefix: Uint8Array, headerHash: string) {
    this.#key = key;
    this.#prefix = prefix;
    this.#headerHash = headerHash;
  }

  /** Takes half a second and more: see `keyOf`. */
  static async of(passphrase: string, { kdf, cipher }: BackupHeader, headerHash: string): Promise<Cipher> {
    return new Cipher(await keyOf(passphrase, kdf), fromBase64(cipher.nonce), headerHash);
  }

  async seal(n: number, last: boolean, plain: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
    return crypto.subtle.encrypt(this.#parameters(n, last), this.#key, plain);
  }

  /** The frame's bytes, or undefined where it was changed or the passphrase is another. */
  async open(n: number, last: boolean, sealed: ArrayBuffer): Promise<ArrayBuffer | undefined> {
    return openSealed(this.#key, this.#parameters(n, last), sealed);
  }

  #parameters(n: number, last: boolean): AesGcmParams {
    const iv = new Uint8Array(12);
    iv.set(this.#prefix);
    new DataView(iv.buffer).setUint32(8, n);
    const additionalData = new TextEncoder().encode(`${this.#headerHash} ${last ? 'last' : 'more'}`);
    return { name: 'AES-GCM', iv, additionalData };
  }
}
