// npm run bench:receipts [-- consents] — what receipts of a long log cost, in Chromium on its own IndexedDB
import { rmSync } from 'node:fs';
import { argv } from 'node:process';
import { buildExtension } from '../browser/build.ts';
import { findOrInstall, installAdvice } from '../browser/install.ts';
import { launch } from '../browser/launch.ts';
import { benchExtension } from './ledger/bench-extension.ts';
import { isChromium } from './ledger/page-memory.ts';
import { LedgerPage } from './ledger/page.ts';
import { peakMemory } from './peak-memory.ts';

const CONSENTS = Number(argv[2] ?? 20_000);

const found = findOrInstall('chromium');
if (found === null) throw new Error(installAdvice('chromium'));
const extension = await benchExtension(buildExtension('chromium'), 'scripts/bench/ledger/in-page.ts');
const driver = await launch(found, { extension, headless: true });
try {
  if (!isChromium(driver)) throw new Error('this browser does not tell its memory');
  const page = await LedgerPage.open(driver);
  await page.fill(0, CONSENTS);
  console.log(`${CONSENTS.toLocaleString('en')} consents`);
  for (const kind of ['iso', 'kantara'] as const) {
    let said = '';
    const memory = await peakMemory(driver.context, async () => {
      const { ms, name, bytes } = await page.receipts(kind);
      said = `${name}: ${(bytes / 1_000_000).toFixed(1)} MB in ${(ms / 1000).toFixed(1)} s`;
    });
    const grown = memory ? `, ${memory.before} MB before, ${memory.peak} MB at most` : '';
    console.log(`${said}${grown}`);
  }
} finally {
  await driver.close();
  rmSync(extension, { recursive: true, force: true });
}
