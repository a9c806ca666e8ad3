// npm run bench:ledger [-- consents [chromium|firefox]] — what a long log costs, on the browsers' own IndexedDB
import { rmSync } from 'node:fs';
import { argv } from 'node:process';
import { buildExtension } from '../browser/build.ts';
import type { Driver, Family } from '../browser/driver.ts';
import { findOrInstall, installAdvice } from '../browser/install.ts';
import { launch } from '../browser/launch.ts';
import { benchExtension } from './ledger/bench-extension.ts';
import { logPage } from './ledger/log-page.ts';
import { LedgerPage } from './ledger/page.ts';
import { RARE } from './ledger/sample.ts';

const CONSENTS = Number(argv[2] ?? 100_000);
const FAMILIES = (argv[3] ? [argv[3]] : ['chromium', 'firefox']) as Family[];
const FEW = 1_000;
const ADDED = 100;
const MOST_RATIO = 1.3;
const LEAST_GAIN = 20;
const QUERIES = [
  ['a word of one record', RARE],
  ['a site', 'shop4321'],
  ['a word of a quarter of all', 'рекламной'],
  ['two common words', 'обработку заказа'],
  ['a beginning', 'рекл'],
  ['a typo', 'рекломной'],
  ['a word of one policy', 'ред777'],
  ['a word of every policy', 'мошенничество'],
] as const;

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const said = (met: boolean): string => {
  if (!met) process.exitCode = 1;
  return met ? 'met' : 'NOT met';
};

async function bench(driver: Driver): Promise<void> {
  const page = await LedgerPage.open(driver);
  await page.fill(0, FEW);
  const few = await page.add('few', ADDED);
  await page.fill(FEW, CONSENTS);
  const many = await page.add('many', ADDED);
  const ratio = many.median / few.median;
  console.log(
    `adding a consent: ${ms(few.median)} at ${FEW} (mean ${ms(few.mean)}), ${ms(many.median)} at ${CONSENTS} ` +
      `(mean ${ms(many.mean)}): ratio ${ratio.toFixed(2)}, at most ${MOST_RATIO}: ${said(ratio <= MOST_RATIO)}`,
  );
  const first = await page.firstScreen();
  console.log(`first screen from the ledger: ${ms(first.ms)}; rows read: ${JSON.stringify(first.rows)}`);
  for (const [what, words] of QUERIES) {
    const { found, index, scan } = await page.search(words, 3);
    const gain = scan / index;
    console.log(
      `search, ${what} («${words}»): ${found} found in ${ms(index)}, reading all ${ms(scan)}: ` +
        `${gain.toFixed(0)} times, at least ${LEAST_GAIN}: ${said(gain >= LEAST_GAIN)}`,
    );
  }
  console.log(`filters together, by site: ${ms(await page.filter())}`);
  await page.close();
  console.log(await logPage(driver));
}

for (const family of FAMILIES) {
  const found = findOrInstall(family);
  if (found === null) throw new Error(installAdvice(family));
  const extension = await benchExtension(buildExtension(family), 'scripts/bench/ledger/in-page.ts');
  const driver = await launch(found, { extension, headless: true });
  console.log(`\n${family}: ${CONSENTS.toLocaleString('en')} consents`);
  try {
    await bench(driver);
  } finally {
    await driver.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
