import type { Hints } from '#lib/documents/open.ts';
import type { Reading } from '#lib/messages/contract.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { Result } from '#lib/model/result.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import * as offscreen from './offscreen.ts';

/** Where reading happens, which differs by browser. */
interface Reader {
  readFile(bytes: Uint8Array, hints: Hints): Promise<Result<Reading, ReadFailure>>;
  readDocument(document: PolicyDocument): Promise<PolicySummary> | PolicySummary;
}

/**
 * Firefox's event page parses by itself, once it has loaded the engine. Chromium's worker has neither DOMParser nor
 * Worker and asks a page; it may not import on demand either.
 */
const reader = async (): Promise<Reader> =>
  import.meta.env.FIREFOX ? await import('./engine.ts') : offscreen;

/** Reads a file from the background. */
export const readFile: Reader['readFile'] = async (bytes, hints) => (await reader()).readFile(bytes, hints);

/** Says from the background what a document says. */
export const readDocument = async (document: PolicyDocument): Promise<PolicySummary> =>
  (await reader()).readDocument(document);
