/**
 * What Kantara's schema for 1.1.0 demands, by path: KantaraInitiative/consent-receipt-v-next,
 * `CR_v1_1/kantara-consent-receipt-v1_1-schema.json`. `[]` goes into each item of a list, a question mark marks what
 * may be absent.
 */
const DEMANDS: Readonly<Record<string, string>> = {
  version: 'string',
  jurisdiction: 'string',
  consentTimestamp: 'integer',
  collectionMethod: 'string',
  consentReceiptID: 'string',
  'language?': 'string',
  piiPrincipalId: 'string',
  piiControllers: 'array',
  'piiControllers[].piiController': 'string',
  'piiControllers[].contact': 'string',
  'piiControllers[].address': 'object',
  'piiControllers[].email': 'string',
  'piiControllers[].phone': 'string',
  'piiControllers[].piiControllerUrl?': 'string',
  policyUrl: 'string',
  services: 'array',
  'services[].service': 'string',
  'services[].purposes': 'array',
  'services[].purposes[].purpose?': 'string',
  'services[].purposes[].consentType': 'string',
  'services[].purposes[].purposeCategory': 'array',
  'services[].purposes[].piiCategory': 'array',
  'services[].purposes[].termination': 'string',
  'services[].purposes[].thirdPartyDisclosure': 'boolean',
  sensitive: 'boolean',
  spiCat: 'array',
};

type Part = Readonly<Record<string, unknown>>;

/** What of a receipt is not as the schema has it; beyond the schema, no demanded text or list of texts is empty. */
export function amissInKantara(receipt: Part): string[] {
  return [
    ...Object.entries(DEMANDS).flatMap(([path, type]) => amiss(receipt, path, type)),
    ...partsAt(receipt, ['services', 'purposes']).flatMap(disclosure),
    ...(receipt.sensitive === true && isEmpty(receipt.spiCat) ? ['spiCat'] : []),
  ];
}

function amiss(receipt: Part, path: string, type: string): string[] {
  const lists = path.split('[].');
  const name = lists.pop() ?? '';
  const key = name.replace('?', '');
  return partsAt(receipt, lists).flatMap((part) => {
    const value = part[key];
    if (value === undefined) return name.endsWith('?') ? [] : [`${path} is missing`];
    return typeOf(value) === type && (key === 'spiCat' || !isEmpty(value)) ? [] : [path];
  });
}

const partsAt = (receipt: Part, lists: readonly string[]): Part[] =>
  lists.reduce<Part[]>((parts, list) => parts.flatMap((part) => part[list] as Part[]), [receipt]);

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) && Number(value) >= 0 ? 'integer' : typeof value;
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** One of the two: false, or true with a name. */
const disclosure = ({ thirdPartyDisclosure, thirdPartyName }: Part): string[] =>
  thirdPartyDisclosure === false || (typeof thirdPartyName === 'string' && thirdPartyName !== '')
    ? []
    : ['thirdPartyName'];
