import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { documentAddress } from './document-address.ts';
import type { DocumentRecord, PackedDocument, StoredDocument } from './schema.ts';

type Long = Pick<StoredDocument, 'text' | 'blocks' | 'pages' | 'summary'>;

/**
 * A version as the database holds it, text, blocks and summary deflated as JSON, and the bytes where that makes them
 * shorter. Synchronous: a transaction would lapse while it waited.
 *
 * @param addresses further ones that led to it, as {@link documentAddress} gives them
 */
export function packed(document: StoredDocument, addresses: readonly string[] = []): PackedDocument {
  const { text, blocks, pages, summary, bytes, ...rest } = document;
  const long: Long = { text, blocks, ...(pages && { pages }), summary };
  return {
    ...rest,
    addresses: [...new Set([ownAddress(document), ...addresses])].filter(Boolean),
    packed: deflateSync(strToU8(JSON.stringify(long))),
    ...(bytes && packedBytes(bytes)),
  };
}

const ownAddress = ({ url, isAddressCut }: StoredDocument): string =>
  isAddressCut ? '' : documentAddress(url);

function packedBytes(bytes: Uint8Array<ArrayBuffer>): Pick<PackedDocument, 'bytes' | 'areBytesPacked'> {
  const short = deflateSync(bytes);
  return short.length < bytes.length ? { bytes: short, areBytesPacked: true } : { bytes };
}

/** A version out of the database, also one that was stored before versions were packed. */
export function unpacked(record: DocumentRecord): StoredDocument {
  const document = { ...('packed' in record ? withLong(record) : record) };
  delete document.addresses;
  return document;
}

function withLong(record: PackedDocument): StoredDocument & { addresses?: readonly string[] } {
  const { packed: long, bytes, areBytesPacked, ...rest } = record;
  const all = JSON.parse(strFromU8(inflateSync(long))) as Long;
  return { ...rest, ...all, ...(bytes && { bytes: areBytesPacked ? inflateSync(bytes) : bytes }) };
}
