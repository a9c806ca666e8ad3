/** Most bytes of a file, and most UTF-16 units of its text, that are read. */
export const MOST_BYTES = 20_000_000;
export const MOST_TEXT = 1_200_000;
/** Most nodes of a page that are gone through; long policies have some thousands. */
export const MOST_NODES = 300_000;
/** Of one line this much is looked at for what kind of line it is. */
export const MOST_LINE = 2_000;
/** Milliseconds that reading one file may take. */
export const MOST_TIME = 20_000;
