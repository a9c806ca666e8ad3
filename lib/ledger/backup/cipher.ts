import { fromBase64 } from '../base64.ts';
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

  /** Takes as long as guessing a passphrase shall take: half a second and more. */
  static async of(passphrase: string, { kdf, cipher }: BackupHeader, headerHash: string): Promise<Cipher> {
    // The same words typed on another keyboard may come composed otherwise.
    const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
    const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
    const key = await crypto.subtle.deriveKey(
      { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: fromBase64(kdf.salt) },
      material,
      { name: cipher.name, length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
    return new Cipher(key, fromBase64(cipher.nonce), headerHash);
  }

  async seal(n: number, last: boolean, plain: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
    return crypto.subtle.encrypt(this.#parameters(n, last), this.#key, plain);
  }

  /** The frame's bytes, or undefined where it was changed or the passphrase is another. */
  async open(n: number, last: boolean, sealed: ArrayBuffer): Promise<ArrayBuffer | undefined> {
    try {
      return await crypto.subtle.decrypt(this.#parameters(n, last), this.#key, sealed);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'OperationError') return undefined;
      throw error;
    }
  }

  #parameters(n: number, last: boolean): AesGcmParams {
    const iv = new Uint8Array(12);
    iv.set(this.#prefix);
    new DataView(iv.buffer).setUint32(8, n);
    const additionalData = new TextEncoder().encode(`${this.#headerHash} ${last ? 'last' : 'more'}`);
    return { name: 'AES-GCM', iv, additionalData };
  }
}
