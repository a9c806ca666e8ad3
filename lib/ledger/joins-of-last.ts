import type { LedgerEvent } from './event.ts';
import { keyApart } from './index/operators-apart.ts';
import type { Ledger } from './open.ts';

/**
 * What the person said of an operator names it, and a site perhaps, and goes with the last records of it: those of these
 * consents.
 */
export async function joinsOfLast(ledger: Ledger, ids: readonly string[]): Promise<LedgerEvent[]> {
  const reading = ledger.transaction(['records', 'operators', 'sites', 'events']);
  const byId = reading.objectStore('records').index('id');
  const records = await Promise.all(ids.map((id) => byId.get(id)));
  const operators = counted(records.flatMap((record) => record?.operatorKey || []));
  const sites = counted(records.flatMap((record) => record?.site || []));
  const last = new Set<string>();
  for (const [key, count] of operators)
    if ((await reading.objectStore('operators').get(key))?.records === count) last.add(key);
  const lastSites = new Set<string>();
  for (const [site, count] of sites)
    if ((await reading.objectStore('sites').get(site))?.records === count) lastSites.add(site);
  if (last.size + lastSites.size === 0) return [];
  const kinds = reading.objectStore('events').index('kind');
  const said = [...(await kinds.getAll('operators-joined')), ...(await kinds.getAll('operator-apart'))];
  return said.filter((event) => isOf(event, last, lastSites));
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function isOf(
  { kind, content }: LedgerEvent,
  last: ReadonlySet<string>,
  sites: ReadonlySet<string>,
): boolean {
  if (content === null) return false;
  if (kind === 'operators-joined') return last.has(content.key) || last.has(content.into);
  if (kind !== 'operator-apart') return false;
  const { key, site } = content;
  return sites.has(site) || last.has(key) || last.has(keyApart(key, site));
}
