import { offscreen } from './offscreen.ts';
import type { Reader } from './reading-place.ts';

/**
 * Firefox's event page parses by itself, once it has loaded the engine. Chromium's worker has neither DOMParser nor
 * Worker and asks a page; it may not import on demand either.
 */
const reader = async (): Promise<Reader> =>
  import.meta.env.FIREFOX ? await import('./engine.ts') : offscreen;

/** Reads a file from the background. */
export const readFile: Reader['readFile'] = async (bytes, hints) => (await reader()).readFile(bytes, hints);

/** Says from the background what a document says. */
export const readDocument: Reader['readDocument'] = async (document) =>
  (await reader()).readDocument(document);
