import type { ReceiptDocument } from './receipt-basis.ts';
import { isConsent, NOT_STATED, receiptId, type ReceiptBasis } from './receipt-basis.ts';
import { isoEvents } from './iso-events.ts';
import { isoProcess } from './iso-process.ts';
import { unstated, type Node } from './json-ld.ts';
import { originOf } from './origin.ts';
import { valuesOf } from './said-in-documents.ts';

/** The profile of ISO/IEC TS 27560 that W3C's community group wrote for its vocabulary. */
export const RECORD_PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#record';

/**
 * A consent as a record of ISO/IEC TS 27560 in terms of DPV: every field that the profile demands is there, with
 * `not stated` where neither page nor document tells. Undefined for an act that the page refused.
 */
export async function isoRecord(basis: ReceiptBasis): Promise<Node | undefined> {
  if (!isConsent(basis.consent)) return undefined;
  const id = await receiptId(basis);
  return {
    '@id': `urn:uuid:${id}`,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': id,
    'dpv:hasIdentifier': id,
    'dct:conformsTo': { '@id': RECORD_PROFILE },
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': NOT_STATED },
    'dpv:hasNotice': notices(basis),
    'dpv:hasDataController': { '@id': controllerId(id) },
    'dpv:hasEntity': [controller(basis, id)],
    'dpv:hasProcess': [isoProcess(basis, controllerId(id))],
    'dpv:hasConsentStatus': isoEvents(basis),
    consentLedger: originOf(basis),
  };
}

const controllerId = (id: string): string => `urn:uuid:${id}#controller`;

/** The words beside the control, then the documents that they link to. */
function notices({ consent, documents }: ReceiptBasis): Node[] {
  const shown: Node = {
    '@type': 'dpv:ConsentNotice',
    'dct:date': consent.time.slice(0, 10),
    'dct:language': documents[0]?.lang ?? NOT_STATED,
    'dct:description': consent.control.label || NOT_STATED,
    ...(consent.page.url && { 'schema:url': consent.page.url }),
  };
  return [shown, ...documents.map(policy), ...unread(consent.documents, documents)];
}

const policy = ({ sha256, url, title, lang, summary }: ReceiptDocument): Node => ({
  '@type': 'dpv:PrivacyNotice',
  ...(url && { 'schema:url': url }),
  'dct:title': title || NOT_STATED,
  'dct:date': valuesOf([{ summary }], 'effective-date')[0] ?? NOT_STATED,
  'dct:language': lang,
  'schema:sha256': sha256,
});

/** Documents that were linked and are not kept. */
const unread = (linked: ReceiptBasis['consent']['documents'], kept: readonly ReceiptDocument[]): Node[] =>
  linked
    .filter(({ sha256 }) => !kept.some((document) => document.sha256 === sha256))
    .map(({ href, text }) => ({
      '@type': 'dpv:PrivacyNotice',
      'schema:url': href,
      'dct:title': text || NOT_STATED,
      'dct:language': NOT_STATED,
    }));

function controller({ consent, documents }: ReceiptBasis, id: string): Node {
  const numbers = valuesOf(documents, 'operator-ids');
  const email = valuesOf(documents, 'withdrawal-email')[0];
  const point: Node = email === undefined ? unstated('schema:ContactPoint') : contactPoint(email);
  return {
    '@id': controllerId(id),
    '@type': ['dpv:LegalEntity', 'dpv:DataController'],
    'dpv:hasIdentifier': [controllerId(id), ...numbers],
    'dpv:hasName': valuesOf(documents, 'operator')[0] ?? (consent.entered?.operator || NOT_STATED),
    'schema:contactPoint': point,
    'schema:address': {
      '@type': 'schema:PostalAddress',
      'schema:streetAddress': valuesOf(documents, 'withdrawal-postal')[0] ?? NOT_STATED,
    },
    ...(consent.page.url && { 'schema:url': URL.parse(consent.page.url)?.origin ?? consent.page.url }),
  };
}

const contactPoint = (email: string): Node => ({ '@type': 'schema:ContactPoint', 'schema:email': email });
