import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { fromBase64 } from '#lib/text/base64.ts';
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
      if (name === 'meta' || name === 'index')
        await db.put(name, ...((row as unknown[]).toReversed() as [unknown, string]));
      else await db.put(name, row);
    }
  }
  db.close();
}

const COLUMNS = { Float64Array, Uint16Array, Uint32Array } as const;

/** Columns of numbers are dumped by what is not 0 in them. */
interface Column {
  readonly numbers: keyof typeof COLUMNS;
  readonly length: number;
  readonly set: readonly (readonly [at: number, value: number])[];
}

function revived(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value) return fromBase64(value.base64 as string);
  return 'numbers' in value ? columnOf(value as Column) : value;
}

function columnOf({ numbers, length, set }: Column): InstanceType<(typeof COLUMNS)[Column['numbers']]> {
  const column = new COLUMNS[numbers](length);
  for (const [at, value] of set) column[at] = value;
  return column;
}
