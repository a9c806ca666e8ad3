const USER = '([^/@]*@)?';
const END = '\\.?[:/]';

/**
 * Addresses that are not the public internet, by the canonical form that the URL parser gives them (`http://0x7f.1/` is
 * `http://127.0.0.1/`). RE2 syntax, since the browser's request rules match by them too. IPv6 literals are refused
 * whole: no policy is linked by one.
 */
export const PRIVATE_ADDRESSES: readonly string[] = [
  `^https?://${USER}(0|10|127|22[4-9]|23[0-9]|24[0-9]|25[0-5])\\.[0-9]+\\.[0-9]+\\.[0-9]+${END}`,
  `^https?://${USER}(169\\.254|192\\.168|172\\.(1[6-9]|2[0-9]|3[01])|198\\.1[89])\\.[0-9]+\\.[0-9]+${END}`,
  `^https?://${USER}(100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|192\\.0\\.0)\\.[0-9.]+${END}`,
  `^https?://${USER}\\[`,
  `^https?://${USER}([^/:@]+\\.)?(localhost|local|localdomain|lan|home|internal|intranet|corp|home\\.arpa)${END}`,
  // A name without a dot is a machine of the local network.
  `^https?://${USER}[^./:@[]+${END}`,
];

const PRIVATE = PRIVATE_ADDRESSES.map((pattern) => new RegExp(pattern));

/** Whether a document may be fetched: http or https, no user name, and a host on the public internet by its name. */
export function isPublicAddress(address: string): boolean {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return false;
  return !PRIVATE.some((pattern) => pattern.test(`${url.origin}/`));
}
