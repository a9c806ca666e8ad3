// npm run -s inspect -- FILE|URL… [--json] [--out DIR] [--browser chromium|firefox]
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { buildExtension, buildFolder } from './browser/build.ts';
import type { Driver, Family } from './browser/driver.ts';
import { findOrInstall, installAdvice } from './browser/install.ts';
import { launch } from './browser/launch.ts';
import { pageReport, printed, type PageReport } from './inspect/page-report.ts';
import { serveFiles } from './inspect/serve-files.ts';
import { settlePage } from './inspect/settle-page.ts';
import { extensionOf, type Extension } from './tour/extension.ts';

const { values: options, positionals: sources } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
  },
});

/** Two equal answers this far apart end the waiting; ms. */
const APART_MS = 700;
const MOST_ANSWERS = 12;

/** @returns the address of a page or a file, `null` where there is no such file. */
function addressOf(source: string): string | null {
  if (/^(?:https?|file):\/\//iu.test(source)) return source;
  const path = resolve(source);
  return existsSync(path) && statSync(path).isFile() ? pathToFileURL(path).href : null;
}

const addresses = (): string[] => sources.map(addressOf).filter((address) => address !== null);

/** How the browser gets at an address, and how what it says of that is told in the person's terms. */
interface Way {
  there(address: string): string;
  back(report: PageReport): PageReport;
}

async function inspect(driver: Driver, extension: Extension, way: Way, address: string): Promise<PageReport> {
  const tab = await driver.open();
  try {
    await tab.goto(way.there(address));
    await settlePage(tab);
    return way.back(await steadyReport(extension, await tab.url()));
  } finally {
    await tab.close();
  }
}

/** Firefox lets no extension into `file:` pages: there, files come over loopback, under the same paths. */
function wayOver(origin: string): Way {
  return {
    there: (address) => address.replace(/^file:\/\//u, origin),
    back: (report) => JSON.parse(JSON.stringify(report).replaceAll(`${origin}/`, 'file:///')) as PageReport,
  };
}

async function steadyReport(extension: Extension, url: string): Promise<PageReport> {
  const tabId = await extension.tabId(url);
  let last = '';
  for (let i = 0; i < MOST_ANSWERS; i++) {
    await new Promise((done) => setTimeout(done, APART_MS));
    const report = pageReport(url, await extension.ask('page.state', { tabId }));
    const said = JSON.stringify(report);
    if (said === last) return report;
    last = said;
  }
  return JSON.parse(last) as PageReport;
}

function hand(source: string, report: PageReport): void {
  const line = JSON.stringify(report);
  if (options.out === undefined) console.log(options.json ? line : `${printed(report)}\n`);
  else writeFileSync(join(options.out, `${basename(source, extname(source))}.json`), `${line}\n`);
}

async function inspectAll(family: Family): Promise<void> {
  const found = findOrInstall(family, console.error);
  if (found === null) throw new Error(installAdvice(family));
  const folder = existsSync(join(buildFolder(family), 'manifest.json'))
    ? buildFolder(family)
    : buildExtension(family);
  const files =
    family === 'firefox'
      ? await serveFiles(addresses().filter((address) => address.startsWith('file:')))
      : null;
  const way: Way = files ? wayOver(files.origin) : { there: (address) => address, back: (report) => report };
  const driver = await launch(found, { extension: folder, headless: true });
  try {
    const extension = await extensionOf(driver);
    for (const source of sources) await inspectOne(driver, extension, way, source);
  } finally {
    await driver.close();
    files?.close();
  }
}

async function inspectOne(driver: Driver, extension: Extension, way: Way, source: string): Promise<void> {
  const address = addressOf(source);
  try {
    if (address === null) throw new Error('no such file');
    hand(source, await inspect(driver, extension, way, address));
  } catch (error) {
    console.error(`${source}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    process.exitCode = 1;
  }
}

if (sources.length === 0 || (options.browser !== 'chromium' && options.browser !== 'firefox')) {
  console.error('usage: npm run -s inspect -- FILE|URL… [--json] [--out DIR] [--browser chromium|firefox]');
  process.exit(2);
}
if (options.out !== undefined) mkdirSync(options.out, { recursive: true });
await inspectAll(options.browser);
