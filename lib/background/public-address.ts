/** Names that never leave the local network; a host without a dot is one of its machines. */
const LOCAL_NAMES = [
  'localhost',
  'local',
  'localdomain',
  'lan',
  'home',
  'internal',
  'intranet',
  'corp',
  'home.arpa',
];

/** First octets (and more) of IPv4 ranges that are not the public internet, as [value, prefix length]. */
const PRIVATE_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];

/**
 * Whether a document may be fetched from here without a click: http or https, no credentials, and a host that by its
 * name or number is on the public internet. IPv6 literals are refused whole: no policy is linked by one.
 */
export function isPublicAddress(address: string): boolean {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return false;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return false;
  const number = v4(host);
  if (number !== undefined) return !PRIVATE_V4.some(([range, length]) => inRange(number, range, length));
  return host.includes('.') && !LOCAL_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}

/** The URL parser has already turned every spelling (`0x7f.1`, `2130706433`) into four decimal octets. */
function v4(host: string): number | undefined {
  const octets = host.split('.').map(Number);
  if (
    octets.length !== 4 ||
    !octets.every((octet) => Number.isInteger(octet) && octet >= 0 && octet <= 255)
  ) {
    return undefined;
  }
  return octets.reduce((number, octet) => number * 256 + octet, 0);
}

function inRange(number: number, range: string, length: number): boolean {
  const size = 2 ** (32 - length);
  return Math.floor(number / size) === Math.floor((v4(range) ?? 0) / size);
}
