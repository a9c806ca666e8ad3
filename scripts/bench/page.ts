// npm run bench:page [-- rounds --only form] — what a page pays for the extension, in script time over the bare browser
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build.ts';
import { launchChromium, type ChromiumDriver } from '../browser/chromium.ts';
import { findOrInstall, installAdvice } from '../browser/install.ts';
import { BENCH_PAGES } from './page/pages.ts';
import { visit } from './page/script-time.ts';
import { serveBench } from './page/serve.ts';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const ROUNDS = Number(positionals[0] ?? 9);
/** Part of the names of the pages to measure. */
const ONLY = values.only;
const MOST_BYTES = 8_000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The least that an extension with a script on every page and frame can cost. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const script = { matches: ['<all_urls>'], js: ['empty.js'], all_frames: true, run_at: 'document_start' };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

interface Costs {
  readonly bare: number[];
  readonly empty: number[];
  readonly ours: number[];
}

/** All three browsers visit the page in turn, so that a busy machine slows them alike. */
async function round(drivers: readonly ChromiumDriver[], page: number, at: number): Promise<number[]> {
  const times: number[] = [];
  for (const [who, driver] of drivers.entries())
    times.push((await visit(driver, `http://v${page}-r${at}-w${who}.example/`)).script);
  return times;
}

async function costsOf(drivers: readonly ChromiumDriver[], page: number): Promise<Costs> {
  const costs: Costs = { bare: [], empty: [], ours: [] };
  for (let at = 0; at <= ROUNDS; at++) {
    const [bare = 0, empty = 0, ours = 0] = await round(drivers, page, at);
    // The first visit warms up the browsers themselves.
    if (at === 0) continue;
    costs.bare.push(bare);
    costs.empty.push(empty - bare);
    costs.ours.push(ours - bare);
  }
  return costs;
}

function print(name: string, most: number, { bare, empty, ours }: Costs): boolean {
  const met = median(ours) <= most;
  const [least, , greatest] = [Math.min(...ours), 0, Math.max(...ours)];
  const cells = [median(bare), median(empty), median(ours)].map((time) => time.toFixed(2).padStart(11));
  const spread = `${least.toFixed(1)}–${greatest.toFixed(1)}`.padStart(12);
  console.log(`${name.padEnd(24)}${cells.join('')}${spread}   at most ${most}: ${met ? 'met' : 'NOT met'}`);
  return met;
}

async function bench(drivers: readonly ChromiumDriver[]): Promise<boolean> {
  console.log(
    `script time on the page's main thread, ms; medians of ${ROUNDS} visits, each in a fresh process`,
  );
  console.log(`${''.padEnd(24)}  bare page   + empty     + ours      from–to`);
  let met = true;
  for (const [at, { name, most }] of BENCH_PAGES.entries())
    if (name.includes(ONLY)) met = print(name, most, await costsOf(drivers, at)) && met;
  return met;
}

async function run(): Promise<void> {
  const found = findOrInstall('chromium');
  if (found === null) throw new Error(installAdvice('chromium'));
  const ours = buildExtension('chromium');
  const size = statSync(join(ours, 'content-scripts/scout.js')).size;
  console.log(`script on every page: ${size} bytes (${size <= MOST_BYTES ? 'met' : 'NOT met'})`);
  const empty = emptyExtension();
  const site = await serveBench();
  const drivers: ChromiumDriver[] = [];
  try {
    for (const extension of [undefined, empty, ours])
      drivers.push(
        await launchChromium({
          program: found.program,
          headless: true,
          examplePort: site.port,
          ...(extension !== undefined && { extension }),
        }),
      );
    if (!(await bench(drivers))) process.exitCode = 1;
  } finally {
    for (const driver of drivers) await driver.close();
    site.close();
    rmSync(empty, { recursive: true });
  }
}

await run();
