import { getDomain } from 'tldts';
import { unicodeHost } from '#lib/text/punycode.ts';

/**
 * The registrable domain of a site by the public suffix list, in Unicode: `shop.example` for `www.shop.example`,
 * `ann.github.io` for itself. A host that has none (an address in numbers, a name of the local net) is its own; a port
 * is left out.
 */
export function domainOf(site: string): string {
  const host = site.replace(/:\d+$/u, '');
  return unicodeHost(getDomain(host, { allowPrivateDomains: true }) ?? host);
}
