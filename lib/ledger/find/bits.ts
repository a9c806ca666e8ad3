import { CHUNK } from '../index/places.ts';

/** A set of numbers from 0, one bit each. */
export type Bits = Uint8Array;

/** Room for so many numbers, in whole rows of postings. */
export const noBits = (numbers: number): Bits => new Uint8Array(Math.ceil(numbers / CHUNK) * (CHUNK / 8));

export const has = (bits: Bits, n: number): boolean => (((bits[n >> 3] ?? 0) >> (n & 7)) & 1) === 1;

export function add(bits: Bits, n: number): void {
  bits[n >> 3] = (bits[n >> 3] ?? 0) | (1 << (n & 7));
}

/** Leaves in `bits` what is in `others` as well. */
export function keepCommon(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (others[at] ?? 0);
}
