import { COVERS, type Covers } from '#lib/model/control.ts';
import { STANDINGS, type Standing } from '#lib/model/follow-up.ts';
import { kindBits } from './handed.ts';
import type { IndexedRecord } from './stored.ts';

/** Bits of a record's column; a number without a record has none. */
export const FLAGS = { live: 1, preticked: 2, lettered: 4, byHand: 8, waits: 128 } as const;

const STANDING_SHIFT = 4;
const COVERS_SHIFT = 8;
const KINDS_SHIFT = COVERS_SHIFT + COVERS.length;

/** What a record is filtered by, as bits. */
export function flagsOf({ control, letters, standing, waits, byHand, fieldKinds }: IndexedRecord): number {
  return (
    FLAGS.live |
    (control.preticked ? FLAGS.preticked : 0) |
    (letters > 0 ? FLAGS.lettered : 0) |
    (byHand ? FLAGS.byHand : 0) |
    (waits ? FLAGS.waits : 0) |
    (STANDINGS.indexOf(standing) << STANDING_SHIFT) |
    (kindBits(fieldKinds) << KINDS_SHIFT) |
    control.covers.reduce((bits, covers) => bits | coversFlag(covers), 0)
  );
}

export const coversFlag = (covers: Covers): number => 1 << (COVERS_SHIFT + COVERS.indexOf(covers));

/** Kinds of data handed over, as in `handed.ts`. */
export const kindBitsIn = (flags: number): number => flags >>> KINDS_SHIFT;

export const standingIn = (flags: number): Standing | undefined => STANDINGS[(flags >> STANDING_SHIFT) & 7];
