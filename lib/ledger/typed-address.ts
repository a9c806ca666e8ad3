import { siteOf, storedAddress } from './address.ts';

/** Where a person says that it was. */
export interface TypedPlace {
  /** Host in Unicode, as on a record. */
  readonly site: string;
  /** As it may be stored. */
  readonly url: string;
  /** No page was named, only the site. */
  readonly isWholeSite: boolean;
}

const LONGEST = 2_000;

/** What a person typed as a site or as the address of a page: `shop.example`, `https://…`. Undefined for anything else. */
export function typedAddress(typed: string): TypedPlace | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const parsed = text.length > LONGEST ? null : URL.parse(hasScheme ? text : `https://${text}`);
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || /\s/.test(text)) return undefined;
  if (!parsed.hostname.includes('.') && parsed.hostname !== 'localhost') return undefined;
  const isWholeSite = parsed.pathname === '/' && parsed.search === '';
  return { site: siteOf(parsed.href), url: storedAddress(parsed.href), isWholeSite };
}
