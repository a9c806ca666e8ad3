import { offscreen } from './offscreen.ts';
import type { Reader } from './reading-place.ts';

/** Firefox's event page has workers of its own; Chromium's service worker may not start one and asks a page that may. */
const reader = async (): Promise<Reader> =>
  import.meta.env.FIREFOX ? (await import('./in-worker.ts')).inWorker : offscreen;

/** Reads a file from the background. */
export const readFile: Reader['readFile'] = async (...file) => (await reader()).readFile(...file);

/** Says from the background what a document says. */
export const readDocument: Reader['readDocument'] = async (...document) =>
  (await reader()).readDocument(...document);
