import type { LedgerEvent } from '../event.ts';
import { inWritingOrder } from '../in-writing-order.ts';
import { contentsOf } from '../state.ts';

const AT = ' @ ';

/** Key of an operator that the person has set apart at a site. No key that was made of a name or number looks like it. */
export const keyApart = (key: string, site: string): string => `${key}${AT}${site}`;

/** The key as name or number give it, and the site that it was set apart at; empty where it was not. */
export function wholeKey(key: string): { readonly key: string; readonly site: string } {
  const at = key.indexOf(AT);
  return at === -1 ? { key, site: '' } : { key: key.slice(0, at), site: key.slice(at + AT.length) };
}

/** Keys of all operators that are apart, by the person's last word on each. */
export function operatorsApart(events: readonly LedgerEvent[]): ReadonlySet<string> {
  const apart = new Set<string>();
  for (const said of contentsOf(inWritingOrder(events), 'operator-apart')) {
    const key = keyApart(said.key, said.site);
    if (said.apart) apart.add(key);
    else apart.delete(key);
  }
  return apart;
}
