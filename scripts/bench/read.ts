// npm run bench:read — how long the built extension reads, in Chromium, beside tokenising and stemming the same words
import type { BrowserContext } from 'playwright-core';
import { buildExtension } from '../browser/build.ts';
import { launchChromium } from '../browser/chromium.ts';
import { findOrInstall, installAdvice } from '../browser/install.ts';
import { measure, type Measured } from './measure.ts';
import { peakMemory } from './peak-memory.ts';
import { policyText } from './policy-text.ts';
import { asDocx, asPdf } from './printed.ts';
import { readerPage, type ReaderPage } from './reader-page.ts';

const SIZES = [1_000, 10_000, 100_000];
const MOST_RATIO = 4;
const MOST_GROWTH = 11;
const PRINTED_WORDS = 10_000;

const bytesOf = (words: number): Uint8Array => new TextEncoder().encode(policyText(words));
const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 0);
const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(12)).join('');

function printTable(all: readonly Measured[]): void {
  console.log(row(['words', 'characters', 'floor, ms', 'read, ms', 'read/floor']) + '   growth');
  all.forEach(({ words, chars, floor, read }, at) => {
    const before = all[at - 1];
    const growth = before
      ? `×${(read / before.read).toFixed(1)} (floor ×${(floor / before.floor).toFixed(1)})`
      : '';
    const cells = [words, chars].map((count) => count.toLocaleString('en'));
    console.log(row([...cells, ms(floor), ms(read), `${(read / floor).toFixed(2)}×`]) + `   ${growth}`);
  });
}

function printVerdict(all: readonly Measured[]): void {
  const ratio = Math.max(...all.map(({ floor, read }) => read / floor));
  const growth = Math.max(...all.slice(1).map(({ read }, at) => read / (all[at]?.read ?? read)));
  const said = (met: boolean) => (met ? 'met' : 'NOT met');
  console.log(
    `at most ${MOST_RATIO} times the floor: ${said(ratio <= MOST_RATIO)} (${ratio.toFixed(2)}); ` +
      `ten times the words at most ${MOST_GROWTH} times as long: ${said(growth <= MOST_GROWTH)} (${growth.toFixed(1)})`,
  );
}

/** Extraction is what opening takes beyond reading. */
async function printExtraction(page: ReaderPage, name: string, bytes: Uint8Array): Promise<void> {
  const extracting: number[] = [];
  let read = 0;
  for (let i = 0; i < 7; i++) {
    const { ms: whole } = await page.open(bytes, name);
    read = await page.read(1);
    extracting.push(whole - read);
  }
  const extraction = extracting.sort((a, b) => a - b)[3] ?? 0;
  const size = `${Math.round(bytes.length / 1024)} kB`;
  console.log(
    `${name}, ${PRINTED_WORDS.toLocaleString('en')} words, ${size}: extraction ${ms(extraction)} ms, reading ${ms(read)} ms`,
  );
}

/** In a page that has read little yet, so that the peak is not what earlier readings left behind. */
async function printMemory(context: BrowserContext, page: ReaderPage): Promise<void> {
  const largest = SIZES.at(-1) ?? 0;
  const memory = await peakMemory(context, () => page.open(bytesOf(largest), 'policy.txt'));
  const told = memory
    ? `${memory.peak} MB, ${memory.before} MB of it before (the extension's whole process)`
    : 'told on Linux only';
  console.log(`peak memory while ${largest.toLocaleString('en')} words are read: ${told}\n`);
}

async function bench(): Promise<void> {
  const found = findOrInstall('chromium');
  if (found === null) throw new Error(installAdvice('chromium'));
  const extension = buildExtension('chromium');
  const driver = await launchChromium({ program: found.program, extension, headless: true });
  try {
    const page = await readerPage(driver);
    const first = await page.open(bytesOf(1_000), 'policy.txt');
    console.log(`first 1,000 words after the page opened (rules compiled, code cold): ${ms(first.ms)} ms`);
    await printMemory(driver.context, page);
    const all: Measured[] = [];
    for (const words of SIZES) all.push(await measure(page, words, bytesOf(words)));
    printTable(all);
    printVerdict(all);
    console.log('');
    await printExtraction(page, 'policy.pdf', await asPdf(policyText(PRINTED_WORDS)));
    await printExtraction(page, 'policy.docx', await asDocx(policyText(PRINTED_WORDS)));
  } finally {
    await driver.close();
  }
}

await bench();
