import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { serveFiles, type FileServer } from '../../scripts/inspect/serve-files.ts';
import type { ConsentControl } from '#lib/model/control.ts';

const KITS = join(import.meta.dirname, '../kits');
const PAGES = join(import.meta.dirname, '../pages');
const UNIT_ORIGIN = 'https://pages.example';

/** What a page shows, as `expected.json` has it. Links are paths: the port is another one each time. */
export interface ExpectedControl extends Partial<Omit<ConsentControl, 'policyLinks'>> {
  readonly kind: ConsentControl['kind'];
  readonly policyLinks?: readonly string[];
}

/** A page to be looked at: `name` is its folder, under `kits` or `pages`. */
export interface Case {
  readonly name: string;
  readonly controls: readonly ExpectedControl[];
  /** Moves by itself, or is drawn by scripts: it has to be in front. */
  readonly live?: boolean;
}

const casesIn = (folder: string, prefix: string): Case[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => {
      // Unit tests read the same pages at this address.
      const text = readFileSync(join(folder, name, 'expected.json'), 'utf8').replaceAll(UNIT_ORIGIN, '');
      return { live: prefix === 'kits', ...(JSON.parse(text) as Case), name: `${prefix}/${name}` };
    });

/** Pages built with packages from npm, and pages of our own writing. */
export const CASES: readonly Case[] = [...casesIn(KITS, 'kits'), ...casesIn(PAGES, 'pages')];

/** Every page of the kits with all that it needs, in one run of the bundler: most of its time goes into the start. */
async function bundle(outDir: string): Promise<void> {
  const names = readdirSync(KITS);
  await build({
    root: KITS,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [svelte({ configFile: false })],
    // What is built is never sent anywhere: no time is spent on making it small.
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      assetsInlineLimit: 0,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(KITS, name, 'page.html')])),
      },
    },
  });
}

/** Builds all pages into a temporary folder and serves it. */
export async function servePages(): Promise<FileServer & { address(name: string): string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kits-'));
  await bundle(join(folder, 'kits'));
  cpSync(PAGES, join(folder, 'pages'), { recursive: true });
  const server = await serveFiles([pathToFileURL(join(folder, 'index.html')).href]);
  return { ...server, address: (name) => `${server.origin}${folder}/${name}/page.html` };
}
