import { sha256 } from '#lib/ledger/sha256.ts';

/**
 * Tells one view of a page from another, also where scripts change it under one address: by query, or by a fragment
 * that is a path (`#/privacy`). A place within a document (`#section-2`) is no other view. A hash, since queries and
 * fragments are not kept.
 */
export function routeOf(url: string): Promise<string> {
  const [address = '', fragment = ''] = url.split('#', 2);
  return sha256(/^!?\//.test(fragment) ? `${address}#${fragment}` : address);
}
