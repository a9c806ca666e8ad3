// npm run store — names, descriptions and pictures for the stores, in each language, into .output/store
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './browser/build.ts';
import { findOrInstall, installAdvice } from './browser/install.ts';
import { LANGUAGES } from './gallery/scene.ts';
import { order, setStage, type Stage } from './gallery/stage.ts';
import { framed } from './store/framed.ts';
import { askForBook } from './store/ask-for-book.ts';
import { STORE_SCENES } from './store/scenes.ts';
import { storeIcon, tiles } from './store/tiles.ts';

const OUT = join(import.meta.dirname, '../.output/store');
const PUBLIC = join(import.meta.dirname, '../lib/public');

/** The manifest's own summary is what the stores show under the name. */
function summaryIn(language: string): string {
  const file = join(PUBLIC, '_locales', language, 'messages.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { description: { message: string } }).description.message;
}

/** Writes what the store is to say. @returns the name */
function words(language: string, folder: string): string {
  const text = readFileSync(join(import.meta.dirname, `store/${language}.md`), 'utf8');
  const [heading = '', ...rest] = text.split('\n');
  const name = heading.replace(/^# /, '');
  writeFileSync(join(folder, 'name.txt'), `${name}\n`);
  writeFileSync(join(folder, 'summary.txt'), `${summaryIn(language)}\n`);
  writeFileSync(join(folder, 'description.md'), rest.join('\n').trimStart());
  return name;
}

async function pictures(stage: Stage, language: (typeof LANGUAGES)[number], folder: string): Promise<void> {
  await stage.extension.useLanguage(language);
  for (const [at, scene] of STORE_SCENES.entries()) {
    const tab = await scene.open(stage, language);
    await stage.driver.useScheme('light');
    await framed(stage.driver, tab, scene, language, join(folder, `${at + 1}-${scene.name}.png`));
    await tab.close();
  }
}

const found = findOrInstall('chromium');
if (found === null) throw new Error(installAdvice('chromium'));
rmSync(OUT, { recursive: true, force: true });
const stage = await setStage(found, buildExtension('chromium'));
await askForBook(stage);
await order(stage);
await stage.live({ awkward: false });
await stage.extension.page.run(`const { storage } = globalThis.browser ?? chrome;
  const { settings } = await storage.local.get('settings');
  await storage.local.set({ settings: { ...settings, lastBackup: new Date().toISOString() } });`);
for (const language of LANGUAGES) {
  const folder = join(OUT, language);
  mkdirSync(folder, { recursive: true });
  await tiles(stage.driver, words(language, folder), language, folder);
  await pictures(stage, language, folder);
}
await storeIcon(stage.driver, join(OUT, 'icon-128.png'));
await stage.end();
console.log(`names, descriptions, tiles and ${STORE_SCENES.length} pictures in each language, in ${OUT}`);
