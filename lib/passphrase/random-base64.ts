import { toBase64 } from '#lib/text/base64.ts';

/** So many random bytes, in base64. */
export const randomBase64 = (length: number): string =>
  toBase64(crypto.getRandomValues(new Uint8Array(length)));
