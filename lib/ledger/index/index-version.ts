/** Raised whenever the same events give another index (terms, columns, numbers): an older one is then built anew. */
export const INDEX_VERSION = 7;
