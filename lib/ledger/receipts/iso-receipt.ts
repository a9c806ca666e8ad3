import { CONTEXT, type Node } from './json-ld.ts';
import { isoRecord } from './iso-record.ts';
import { sealed } from './origin.ts';
import type { ReceiptBasis } from './receipt-basis.ts';
import { RECEIPTS, uuid5 } from './uuid5.ts';

export const RECEIPT_PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#receipt';

/**
 * Records of ISO/IEC TS 27560 in one receipt, as JSON-LD; acts that a page refused are left out. The receipt's id is a
 * UUID version 5 over its records' ids and the time.
 * @param created ISO time, UTC
 */
export async function isoReceipt(bases: readonly ReceiptBasis[], created: string): Promise<Node> {
  const found = await Promise.all(bases.map(isoRecord));
  return isoReceiptOf(
    found.filter((record) => record !== undefined),
    created,
  );
}

/** The same of records that were made before. */
export async function isoReceiptOf(records: readonly Node[], created: string): Promise<Node> {
  const ids = records.map((record) => record['dct:identifier']).join(' ');
  const id = await uuid5(RECEIPTS, `${created} ${ids}`);
  const receipt = {
    '@context': CONTEXT,
    '@id': `urn:uuid:${id}`,
    '@type': 'dpv:ConsentReceipt',
    'dct:identifier': id,
    'dpv:hasIdentifier': id,
    'dct:conformsTo': { '@id': RECEIPT_PROFILE },
    'dct:created': created,
    'dct:publisher': { '@id': 'dpv:DataSubject' },
    'dpv:hasRecordOfActivity': records,
  };
  return sealed(receipt, {});
}
