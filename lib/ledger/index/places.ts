/** Numbers per row of postings. */
export const CHUNK = 4096;
const BYTES = CHUNK / 8;
/** From here on a bit per place takes less room than a list of places. */
const MANY = BYTES / 2;

/** One bit for each place of a stretch. */
export type Places = Uint8Array<ArrayBuffer>;

export const noPlaces = (): Places => new Uint8Array(BYTES);

/** Sets or clears one place. */
export function mark(places: Places, place: number, present: boolean): void {
  const bit = 1 << (place & 7);
  const before = places[place >> 3] ?? 0;
  places[place >> 3] = present ? before | bit : before & ~bit;
}

/** As stored: a list where few places are set; undefined where none is. */
export function packed(places: Places): Uint16Array<ArrayBuffer> | Places | undefined {
  const list: number[] = [];
  places.forEach((byte, at) => {
    for (let bits = byte; bits !== 0; bits &= bits - 1) list.push(at * 8 + (31 - Math.clz32(bits & -bits)));
  });
  if (list.length === 0) return undefined;
  return list.length < MANY ? Uint16Array.from(list) : places;
}

/** Adds what was stored to a stretch that starts `from` bytes into a larger set of bits. */
export function unpackInto(target: Uint8Array, from: number, stored: Uint16Array | Uint8Array): void {
  if (stored instanceof Uint16Array) {
    for (const place of stored) {
      const at = from + (place >> 3);
      target[at] = (target[at] ?? 0) | (1 << (place & 7));
    }
    return;
  }
  for (let at = 0; at < BYTES; at++) target[from + at] = (target[from + at] ?? 0) | (stored[at] ?? 0);
}
