import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { fromBase64 } from '#lib/ledger/base64.ts';
import { MIGRATIONS } from '#lib/ledger/migrations.ts';

type Dump = { version: number; meta: [string, unknown][] } & Record<string, unknown[]>;

/** Puts a ledger back as an older version of the extension had left it. */
export async function restoreDump(version: number): Promise<void> {
  const file = new URL(`dumps/version-${version}.json`, import.meta.url);
  const dump = JSON.parse(readFileSync(file, 'utf8'), revived) as Dump;
  const db = await openDB('consent-ledger', version, {
    upgrade: async (old, _from, _to, upgrading) => {
      for (const migrate of MIGRATIONS.slice(0, version)) await migrate(old as never, upgrading as never);
    },
  });
  for (const name of db.objectStoreNames) {
    for (const row of dump[name] ?? []) {
      if (name === 'meta') await db.put(name, ...((row as unknown[]).toReversed() as [unknown, string]));
      else await db.put(name, row);
    }
  }
  db.close();
}

const revived = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'base64' in value
    ? fromBase64(value.base64 as string)
    : value;
