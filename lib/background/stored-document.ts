import type { StoredDocument } from '#lib/ledger/schema.ts';
import { storedAddress } from '#lib/ledger/address.ts';
import { isWholeAddress } from '#lib/ledger/document-address.ts';
import { sha256 } from '#lib/ledger/sha256.ts';
import type { Reading } from '#lib/messages.ts';
import { ENGINE_VERSION } from '#lib/read/engine-version.ts';
import type { Fetched } from './fetch-document.ts';

/** A fetched version; its hash is that of the bytes. */
export async function fetchedVersion(fetched: Fetched, reading: Reading): Promise<StoredDocument> {
  const { bytes, mediaType, charset, url } = fetched;
  const file = { bytes, mediaType, ...(charset && { charset }) };
  return { ...version(reading, url), sha256: await sha256(bytes), origin: 'fetched', ...file };
}

/** A rendered page as a version; its hash is that of the text's UTF-8. */
export async function pageVersion(url: string, reading: Reading): Promise<StoredDocument> {
  return { ...version(reading, url), sha256: await sha256(reading.document.text), origin: 'page' };
}

const version = ({ document, summary }: Reading, url: string) => ({
  ...document,
  summary,
  url: storedAddress(url),
  ...(!isWholeAddress(url) && { isAddressCut: true as const }),
  read: new Date().toISOString(),
  engine: ENGINE_VERSION,
});
