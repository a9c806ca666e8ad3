import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = 'tests/config/dependency-cruiser.cjs';

/** A small house: what each file imports, and the rule that must complain of it; `null` for what is allowed. */
const PLANTED: readonly (readonly [file: string, imported: string, rule: string | null])[] = [
  ['lib/model/a.ts', '#lib/ledger/store.ts', 'model-imports-nothing'],
  ['lib/model/b.ts', '../ledger/store.ts', 'model-imports-nothing'],
  ['lib/text/a.ts', '#lib/rules/a.ts', 'text-floor'],
  ['lib/rules/b.ts', '#lib/read/b.ts', 'rules-floor'],
  ['lib/documents/a.ts', '#lib/letters/b.ts', 'documents-floor'],
  ['lib/read/a.ts', '#lib/documents/b.ts', 'read-floor'],
  ['lib/detect/a.ts', '#lib/read/b.ts', 'detect-floor'],
  ['lib/overlay/a.ts', '#lib/detect/c.ts', 'overlay-floor'],
  ['lib/letters/a.ts', '#lib/read/b.ts', 'letters-floor'],
  ['lib/ledger/a.ts', '#lib/i18n/b.ts', 'ledger-floor'],
  ['lib/i18n/a.ts', '#lib/ledger/store.ts', 'i18n-floor'],
  ['components/a.ts', '#lib/ledger/store.ts', 'components-floor'],
  ['lib/reader/a.ts', '#lib/letters/b.ts', 'reader-floor'],
  ['lib/background/a.ts', '#lib/i18n/b.ts', 'background-floor'],
  ['lib/ledger/d.ts', '#lib/reader/b.ts', 'rooms-of-doors'],
  ['entrypoints/log/writes.ts', '#lib/ledger/append.ts', 'only-the-background-writes'],
  ['lib/ledger/b.ts', '../../entrypoints/door.ts', 'no-way-up-to-doors'],
  ['lib/read/c.ts', 'webextension-polyfill', 'pure-floors-touch-no-browser'],
  ['lib/detect/c.ts', 'wxt/browser', 'pure-floors-touch-no-browser'],
  ['lib/letters/d.ts', 'idb', 'pure-floors-touch-no-browser'],
  ['entrypoints/scout.content.ts', 'wxt/browser', 'pure-floors-touch-no-browser'],
  ['lib/letters/c.ts', '#lib/nowhere/at-all.ts', 'unresolved'],
  ['lib/text/c.ts', './d.ts', 'no-circles'],
  ['lib/rules/a.ts', '#lib/model/leaf.ts', null],
  ['lib/read/b.ts', '#lib/rules/a.ts', null],
  ['lib/letters/b.ts', '#lib/model/leaf.ts', null],
  ['lib/documents/b.ts', '#lib/model/leaf.ts', null],
  ['lib/ledger/store.ts', '#lib/letters/b.ts', null],
  ['lib/ledger/append.ts', '#lib/model/leaf.ts', null],
  ['lib/reader/b.ts', '#lib/read/b.ts', null],
  ['lib/background/b.ts', '#lib/ledger/append.ts', null],
  ['lib/ledger/c.ts', 'idb', null],
  ['lib/letters/e.ts', 'lvovich', null],
  ['lib/i18n/b.ts', '#lib/model/leaf.ts', null],
  ['components/b.ts', '#lib/i18n/b.ts', null],
  ['entrypoints/door.ts', '#lib/ledger/store.ts', null],
];

const house = mkdtempSync(join(tmpdir(), 'planted-house-'));
const complaints = new Map<string, string[]>();

beforeAll(async () => {
  plant();
  const { summary } = JSON.parse(await cruise()) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  for (const { from, rule } of summary.violations) {
    complaints.set(from, [...(complaints.get(from) ?? []), rule.name]);
  }
}, 60_000);

afterAll(() => {
  rmSync(house, { recursive: true });
});

function plant(): void {
  const { imports } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    imports: unknown;
  };
  write('package.json', JSON.stringify({ type: 'module', imports }));
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'bundler' } }),
  );
  symlinkSync(join(repository, 'node_modules'), join(house, 'node_modules'));
  write('lib/model/leaf.ts', 'export const leaf = 1;');
  write('lib/text/d.ts', "import './c.ts';");
  for (const [file, imported] of PLANTED) write(file, `import '${imported}';\nexport const planted = 1;`);
  mkdirSync(join(house, dirname(CONFIG)), { recursive: true });
  cpSync(join(repository, CONFIG), join(house, CONFIG));
}

function write(file: string, text: string): void {
  mkdirSync(join(house, dirname(file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

/** Runs the check as `npm run check` does; it exits with an error as soon as it complains. */
function cruise(): Promise<string> {
  const command = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const given = [command, '--config', CONFIG, '--output-type', 'json', 'lib', 'components', 'entrypoints'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, given, { cwd: house, maxBuffer: 10_000_000 }, (error, output, errors) => {
      if (output.startsWith('{')) resolve(output);
      else reject(new Error(`the check did not run: ${errors}`, { cause: error }));
    });
  });
}

describe('the check of the floors sees', () => {
  test.each(PLANTED)('%s importing %s: %s', (file, _, rule) => {
    const found = complaints.get(file) ?? [];
    if (rule === null) expect(found).toEqual([]);
    else expect(found).toContain(rule);
  });
});
