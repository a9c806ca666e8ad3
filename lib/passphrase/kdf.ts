import * as v from 'valibot';
import { base64Bytes } from './base64-bytes.ts';
import { randomBase64 } from './random-base64.ts';

/** OWASP's count for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023 and since). */
const ITERATIONS = 600_000;

/** How a key is made of a passphrase, as it stands in clear beside what the key locks. */
export const kdfShape = v.strictObject({
  name: v.literal('PBKDF2'),
  hash: v.literal('SHA-256'),
  // One that asks for more would keep a browser busy for minutes.
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  salt: base64Bytes(16),
});
export type Kdf = v.InferOutput<typeof kdfShape>;

/** A new way to make a key: with a salt of its own, no two of them make the same. */
export const newKdf = (): Kdf => ({
  name: 'PBKDF2',
  hash: 'SHA-256',
  iterations: ITERATIONS,
  salt: randomBase64(16),
});
