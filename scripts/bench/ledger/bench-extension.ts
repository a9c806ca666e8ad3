import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A copy of a built extension with one page more, `bench.html`, that runs a script of ours on its database. */
export async function benchExtension(extension: string, entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'consent-ledger-bench-'));
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, 'bench.js'), await bundled(entry));
  writeFileSync(
    join(folder, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="bench.js"></script>',
  );
  return folder;
}

async function bundled(entry: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(root, entry), formats: ['iife'], name: 'page' } },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error(`${entry} was not built`);
  return chunk.code;
}
