import { join } from 'node:path';
import { env, platform } from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from './browser/build.ts';
import type { Family } from './browser/driver.ts';
import { findBrowser, type FoundBrowser } from './browser/find.ts';
import { findOrInstall, installAdvice } from './browser/install.ts';
import { launch } from './browser/launch.ts';
import { servePractice, type PracticeSite } from './practice/serve.ts';
import { walkTour } from './tour/walk-tour.ts';

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, browser: { type: 'string' } } });

const noDisplay = platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];

function wantedFamily(name: string | undefined): Family | undefined {
  if (name === undefined || name === 'chromium' || name === 'firefox') return name;
  throw new Error(`--browser takes chromium or firefox, not "${name}".`);
}

function browserFor(family: Family | undefined): FoundBrowser {
  const found = findBrowser(family) ?? findOrInstall(family ?? 'chromium');
  if (found === null) throw new Error(installAdvice(family ?? 'chromium'));
  return found;
}

/** For people: the browser opens on the practice site and stays until they close it. */
async function letTry(found: FoundBrowser, extension: string, site: PracticeSite): Promise<void> {
  const driver = await launch(found, { extension, headless: false, examplePort: site.port });
  await driver.open(site.url('practice'));
  console.log('The practice site is open. Close the browser to end; its profile is removed then.');
  await driver.ended;
  await driver.close();
}

async function start(): Promise<void> {
  const found = browserFor(wantedFamily(values.browser));
  console.log(`Building the extension for ${found.program} …`);
  const extension = buildExtension(found.family);
  const site = await servePractice();
  try {
    if (values.headless !== true && !noDisplay) return await letTry(found, extension, site);
    await walkTour({
      found,
      extension,
      site,
      out: join(import.meta.dirname, '../.output/tour'),
      say: console.log,
    });
  } finally {
    await site.close();
  }
}

// An exit ends the browser and removes its profile; the signal alone would not.
process.once('SIGINT', () => process.exit(130));
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
