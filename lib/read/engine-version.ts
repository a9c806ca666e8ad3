/** Raised with every change that may change a summary: kept versions are compared only when one engine read both. */
export const ENGINE_VERSION = 2;
