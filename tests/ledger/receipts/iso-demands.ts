export type Node = Readonly<Record<string, unknown>>;

/**
 * Fields that must be present in a consent record, by w3c/dpv `guides/consent-27560.html`, each in the place the guide
 * gives it: in the record, in each process, entity and event.
 */
const RECORD = [
  'dct:identifier',
  'dct:conformsTo',
  'dpv:hasDataSubject',
  'dpv:hasNotice',
  'dpv:hasProcess',
  'dpv:hasEntity',
  'dpv:hasConsentStatus',
];
const PROCESS = [
  'dpv:hasPurpose',
  'dpv:hasPersonalData',
  'dpv:hasStorageCondition',
  'dpv:hasDataController',
  'dpv:hasRecipient',
  'dpv:hasConsentControl',
  'dpv:hasJurisdiction',
  'dpv:hasRight',
  'dpv:hasLegalBasis',
];
const ENTITY = ['dpv:hasName', 'dpv:hasIdentifier', '@type', 'schema:contactPoint', 'schema:address'];
const EVENT = ['@type', 'dpv:isIndicatedAtTime', 'dpv:hasDuration', 'dpv:isIndicatedBy'];

/** What of a record is not as the guide demands. */
export function amissInRecord(record: Node): string[] {
  return [
    ...lacking(record, RECORD),
    ...nodes(record['dpv:hasNotice']).flatMap((notice) => lacking(notice, ['@type', 'dct:language'])),
    ...nodes(record['dpv:hasProcess']).flatMap(amissInProcess),
    ...nodes(record['dpv:hasEntity']).flatMap((entity) => lacking(entity, ENTITY)),
    ...nodes(record['dpv:hasConsentStatus']).flatMap((event) => lacking(event, EVENT)),
    ...nodes(record['dpv:hasProcess']).flatMap((process) => unresolved(record, process)),
  ];
}

function amissInProcess(process: Node): string[] {
  const storage = nodes(process['dpv:hasStorageCondition']).map((condition) => condition['@type']);
  const missing = ['dpv:StorageLocation', 'dpv:StorageDuration'].filter((type) => !storage.includes(type));
  return [...lacking(process, PROCESS), ...missing];
}

/** A controller that no entity describes. */
function unresolved(record: Node, process: Node): string[] {
  const known = nodes(record['dpv:hasEntity']).map((entity) => entity['@id']);
  return nodes(process['dpv:hasDataController']).flatMap(({ '@id': id }) =>
    known.includes(id) ? [] : [`controller ${String(id)}`],
  );
}

const nodes = (value: unknown): Node[] => [value].flat() as Node[];

const lacking = (node: Node, fields: readonly string[]): string[] =>
  fields.filter((field) => {
    const value = node[field];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
