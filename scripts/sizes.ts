// npm run sizes — what each surface loads when it opens, and what it loads when that is used; kB, and gzipped
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildExtension, buildFolder } from './browser/build.ts';
import { filesOf } from './sizes/files-of.ts';

const SURFACES = ['popup', 'sidepanel', 'log', 'welcome'] as const;
const SCRIPTS = [
  'background.js',
  'content-scripts/scout.js',
  'watcher.js',
  'judge.js',
  'overlay.js',
] as const;

const { values } = parseArgs({ options: { build: { type: 'boolean', default: true } }, allowNegative: true });
const folder = values.build ? buildExtension('chromium') : buildFolder('chromium');

const kB = (bytes: number): string => (bytes / 1_000).toFixed(1).padStart(8);

function print(name: string, files: Iterable<string>): void {
  const contents = Array.from(files, (file) => readFileSync(join(folder, file)));
  const raw = contents.reduce((sum, content) => sum + content.length, 0);
  const packed = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  console.log(`${name.padEnd(34)}${kB(raw)}${kB(packed)}`);
}

console.log(`${''.padEnd(34)}      kB gzipped`);
for (const surface of SURFACES) {
  const { atOnce, whenUsed } = filesOf(folder, `${surface}.html`);
  print(surface, atOnce);
  for (const [entry, files] of whenUsed) print(`  + ${entry.replace(/^chunks\/|\.js$/g, '')}`, files);
}
for (const script of SCRIPTS) print(script, [script]);
