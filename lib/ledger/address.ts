import { unicodeHost } from '#lib/text/punycode.ts';

/** An address as it may be stored: no query, no fragment, no user name. What is no web address keeps its scheme only. */
export function storedAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return '';
  if (!['http:', 'https:', 'file:'].includes(parsed.protocol)) return parsed.protocol;
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}

/** Host of an address in Unicode, with a port where it is not the usual one; empty where there is none. */
export function siteOf(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return '';
  return unicodeHost(parsed.hostname) + (parsed.port && `:${parsed.port}`);
}
