// npm run bench:popup [-- rounds] — when the popup of a page that was read shows its content, beside an empty popup
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { buildExtension } from '../browser/build.ts';
import { launchChromium, type ChromiumDriver } from '../browser/chromium.ts';
import { findOrInstall, installAdvice } from '../browser/install.ts';
import { servePractice } from '../practice/serve.ts';
import { extensionOf } from '../tour/extension.ts';
import { benchExtension } from './ledger/bench-extension.ts';
import { shownAfter } from './popup/shown-after.ts';

const ROUNDS = Number(argv[2] ?? 15);
const MOST_MS = 150;
const CONTENT = '[data-testid=count-data]';
const EMPTY = '<!doctype html><meta charset="utf-8"><title>empty</title><body><main>empty</main></body>';

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const line = (name: string, times: readonly number[]): string => {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return `${name.padEnd(34)}${median(times).toFixed(0).padStart(6)} ms${`${least.toFixed(0)}–${most.toFixed(0)}`.padStart(12)}`;
};

/** In turns, so that a busy machine slows all alike. */
async function bench(driver: ChromiumDriver, tabId: number): Promise<void> {
  const times: Record<'empty' | 'warm' | 'cold', number[]> = { empty: [], warm: [], cold: [] };
  const popup = driver.extensionUrl(`popup.html?tab=${tabId}`);
  for (let round = 0; round <= ROUNDS; round++) {
    const empty = await shownAfter(driver, driver.extensionUrl('empty.html'), 'main');
    const warm = await shownAfter(driver, popup, CONTENT);
    await driver.stopBackground();
    const cold = await shownAfter(driver, popup, CONTENT);
    // The first round warms up the browser itself.
    if (round === 0) continue;
    times.empty.push(empty);
    times.warm.push(warm);
    times.cold.push(cold);
  }
  const met = median(times.warm) <= MOST_MS;
  console.log(`from the address to the picture, in a tab; medians of ${ROUNDS} turns, from–to`);
  console.log(line('an empty popup', times.empty));
  console.log(`${line('ours, page read', times.warm)}   at most ${MOST_MS}: ${met ? 'met' : 'NOT met'}`);
  console.log(line('ours, background just ended', times.cold));
  if (!met) process.exitCode = 1;
}

const found = findOrInstall('chromium');
if (found === null) throw new Error(installAdvice('chromium'));
const extension = await benchExtension(buildExtension('chromium'), 'scripts/gallery/life/in-page.ts');
writeFileSync(join(extension, 'empty.html'), EMPTY);
const site = await servePractice();
const driver = await launchChromium({
  program: found.program,
  headless: true,
  extension,
  examplePort: site.port,
});
try {
  const url = site.url('vasilyok', 'policy.html');
  await driver.open(url);
  const spoken = await extensionOf(driver);
  const tabId = await spoken.tabId(url);
  await spoken.ask('page.state', { tabId });
  await bench(driver, tabId);
} finally {
  await driver.close();
  await site.close();
  rmSync(extension, { recursive: true });
}
