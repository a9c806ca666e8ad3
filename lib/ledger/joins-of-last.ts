import type { LedgerEvent } from './event.ts';
import type { Ledger } from './open.ts';

/** What the person said of an operator names it, and goes with the last records of it: those of these consents. */
export async function joinsOfLast(ledger: Ledger, ids: readonly string[]): Promise<LedgerEvent[]> {
  const reading = ledger.transaction(['records', 'operators', 'events']);
  const byId = reading.objectStore('records').index('id');
  const going = new Map<string, number>();
  for (const id of ids) {
    const key = (await byId.get(id))?.operatorKey;
    if (key) going.set(key, (going.get(key) ?? 0) + 1);
  }
  const last = new Set<string>();
  for (const [key, count] of going) {
    if ((await reading.objectStore('operators').get(key))?.records === count) last.add(key);
  }
  if (last.size === 0) return [];
  const joins = await reading.objectStore('events').index('kind').getAll('operators-joined');
  return joins.filter((event) => {
    const said = event.kind === 'operators-joined' ? event.content : null;
    return said !== null && (last.has(said.key) || last.has(said.into));
  });
}
