import { storedDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import type { ReadFailure } from '#lib/model/document.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { ENGINE_VERSION } from '#lib/read/engine-version.ts';
import { readDocument, readFile } from '#lib/reader/reader.ts';

/**
 * A version as the present engine reads it, from its bytes where they are kept, else from its text. A reading from
 * bytes takes the place of the old one. One from text does not, and its `engine` stays: that is the one which made the
 * text of a page or file, and another would have made another. `gone`: it is not on record.
 */
export async function presentReading(sha256: string): Promise<Result<StoredDocument, ReadFailure | 'gone'>> {
  const stored = await storedDocument(sha256);
  if (!stored) return failed('gone');
  if (stored.engine === ENGINE_VERSION) return ok(stored);
  return stored.bytes ? readBytes(stored, stored.bytes) : readText(stored);
}

async function readBytes(
  stored: StoredDocument,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<StoredDocument, ReadFailure>> {
  const { url, mediaType = '', charset } = stored;
  const name = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  const reading = await readFile(bytes, { name, mediaType, ...(charset && { charset }) });
  if (!reading.ok) return reading;
  const { document, summary } = reading.value;
  const anew: StoredDocument = { ...stored, ...document, summary, engine: ENGINE_VERSION };
  await storeDocument(anew);
  return ok(anew);
}

async function readText(stored: StoredDocument): Promise<Result<StoredDocument, ReadFailure>> {
  const summary = await readDocument(stored);
  return summary.ok ? ok({ ...stored, summary: summary.value }) : summary;
}
