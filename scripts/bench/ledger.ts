// npm run bench:ledger [-- consents [chromium|firefox]] — what a long log costs, on the browsers' own IndexedDB
import { rmSync } from 'node:fs';
import { argv } from 'node:process';
import { buildExtension } from '../browser/build.ts';
import type { Driver, Family } from '../browser/driver.ts';
import { findOrInstall, installAdvice } from '../browser/install.ts';
import { launch } from '../browser/launch.ts';
import { adding } from './ledger/adding.ts';
import { benchExtension } from './ledger/bench-extension.ts';
import { logPage } from './ledger/log-page.ts';
import { LedgerPage } from './ledger/page.ts';
import { RARE } from './ledger/sample.ts';

const CONSENTS = Number(argv[2] ?? 100_000);
const FAMILIES = (argv[3] ? [argv[3]] : ['chromium', 'firefox']) as Family[];
const FEW = 1_000;
const ADDED = 20;
const ROUNDS = 12;
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

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const said = (met: boolean): string => {
  if (!met) process.exitCode = 1;
  return met ? 'met' : 'NOT met';
};

async function addingTo(few: LedgerPage, many: LedgerPage): Promise<void> {
  const { add, sort } = await adding(few, many, ROUNDS, ADDED);
  const [short, long] = add.map(median) as [number, number];
  const ratio = long / short;
  console.log(
    `adding a consent: ${ms(short)} at ${FEW}, ${ms(long)} at ${CONSENTS} (medians of ${ROUNDS} turns of ${ADDED}): ` +
      `ratio ${ratio.toFixed(2)}, at most ${MOST_RATIO}: ${said(ratio <= MOST_RATIO)}`,
  );
  const [soon, late] = sort.map(median) as [number, number];
  console.log(`sorted into the index a moment later: ${ms(soon)} and ${ms(late)} for each`);
}

async function searching(page: LedgerPage): Promise<void> {
  for (const [what, words] of QUERIES) {
    const { found, index, scan } = await page.search(words, 3);
    const gain = scan / index;
    console.log(
      `search, ${what} («${words}»): ${found} found in ${ms(index)}, reading all ${ms(scan)}: ` +
        `${gain.toFixed(0)} times, at least ${LEAST_GAIN}: ${said(gain >= LEAST_GAIN)}`,
    );
  }
  console.log(`filters together, by site: ${ms(await page.filter())}`);
}

async function bench(short: Driver, long: Driver): Promise<void> {
  const [few, many] = [await LedgerPage.open(short), await LedgerPage.open(long)];
  await few.fill(0, FEW);
  await many.fill(0, CONSENTS);
  const first = await many.firstScreen();
  console.log(`first screen from the ledger: ${ms(first.ms)}; rows read: ${JSON.stringify(first.rows)}`);
  await searching(many);
  await addingTo(few, many);
  await many.close();
  console.log(await logPage(long));
}

for (const family of FAMILIES) {
  const found = findOrInstall(family);
  if (found === null) throw new Error(installAdvice(family));
  const extension = await benchExtension(buildExtension(family), 'scripts/bench/ledger/in-page.ts');
  console.log(`\n${family}: ${CONSENTS.toLocaleString('en')} consents`);
  const drivers: Driver[] = [];
  try {
    const start = async (): Promise<Driver> => {
      const driver = await launch(found, { extension, headless: true });
      drivers.push(driver);
      return driver;
    };
    await bench(await start(), await start());
  } finally {
    for (const driver of drivers) await driver.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
