import * as v from 'valibot';
import { base64Bytes } from '#lib/passphrase/base64-bytes.ts';
import { openSealed } from '#lib/passphrase/open-sealed.ts';
import { randomBase64 } from '#lib/passphrase/random-base64.ts';
import { fromBase64, toBase64 } from '#lib/text/base64.ts';

export const FORMAT = 'consent-ledger-profile/1';

/** Longest JSON that is stored: far more than anyone's address. */
const LONGEST = 100_000;

export const sealedShape = v.strictObject({
  nonce: base64Bytes(12),
  data: v.pipe(v.string(), v.maxLength(LONGEST), v.base64()),
});
/** A value that only its key opens. */
export type Sealed = v.InferOutput<typeof sealedShape>;

/** @param what names the value's place, so that no other can be put there */
export async function seal(key: CryptoKey, what: string, value: object): Promise<Sealed> {
  const nonce = randomBase64(12);
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt(parameters(nonce, what), key, plain);
  return { nonce, data: toBase64(new Uint8Array(data)) };
}

/** The value, still to be checked; undefined where key or place is another, or it was changed. */
export async function unseal(key: CryptoKey, what: string, { nonce, data }: Sealed): Promise<unknown> {
  const plain = await openSealed(key, parameters(nonce, what), fromBase64(data));
  // Authenticated: it is what `seal` has written.
  return plain && JSON.parse(new TextDecoder().decode(plain));
}

const parameters = (nonce: string, what: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv: fromBase64(nonce),
  additionalData: new TextEncoder().encode(`${FORMAT} ${what}`),
});
