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

function addressOf(source: string): string {
  if (/^(?:https?|file):\/\//iu.test(source)) return source;
  const path = resolve(source);
  if (!existsSync(path) || !statSync(path).isFile()) throw new Error('no such file');
  return pathToFileURL(path).href;
}

async function inspect(driver: Driver, extension: Extension, source: string): Promise<PageReport> {
  const address = addressOf(source);
  const tab = await driver.open();
  try {
    await tab.goto(address);
    await settlePage(tab);
    const url = await tab.url();
    return await steadyReport(extension, url);
  } finally {
    await tab.close();
  }
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
  const driver = await launch(found, { extension: folder, headless: true });
  try {
    const extension = await extensionOf(driver);
    for (const source of sources) {
      try {
        hand(source, await inspect(driver, extension, source));
      } catch (error) {
        console.error(`${source}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await driver.close();
  }
}

if (sources.length === 0 || (options.browser !== 'chromium' && options.browser !== 'firefox')) {
  console.error('usage: npm run -s inspect -- FILE|URL… [--json] [--out DIR] [--browser chromium|firefox]');
  process.exit(2);
}
if (options.out !== undefined) mkdirSync(options.out, { recursive: true });
await inspectAll(options.browser);
