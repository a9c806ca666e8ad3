// npm run store — names, descriptions and pictures for the stores, in each language, into .output/store
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './browser/build.ts';
import { findOrInstall, installAdvice } from './browser/install.ts';
import { LANGUAGES } from './gallery/scene.ts';
import { order, setStage, type Stage } from './gallery/stage.ts';
import { framed } from './store/framed.ts';
import { STORE_SCENES } from './store/scenes.ts';

const OUT = join(import.meta.dirname, '../.output/store');
const PUBLIC = join(import.meta.dirname, '../lib/public');

/** The manifest's own summary is what the stores show under the name. */
function summaryIn(language: string): string {
  const file = join(PUBLIC, '_locales', language, 'messages.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { description: { message: string } }).description.message;
}

function words(language: string, folder: string): void {
  const text = readFileSync(join(import.meta.dirname, `store/${language}.md`), 'utf8');
  const [heading = '', ...rest] = text.split('\n');
  writeFileSync(join(folder, 'name.txt'), `${heading.replace(/^# /, '')}\n`);
  writeFileSync(join(folder, 'summary.txt'), `${summaryIn(language)}\n`);
  writeFileSync(join(folder, 'description.md'), rest.join('\n').trimStart());
  copyFileSync(join(PUBLIC, 'icon/128.png'), join(folder, 'icon-128.png'));
}

async function pictures(stage: Stage, language: (typeof LANGUAGES)[number], folder: string): Promise<void> {
  await stage.extension.useLanguage(language);
  for (const [at, scene] of STORE_SCENES.entries()) {
    const tab = await scene.open(stage);
    await stage.driver.useScheme('light');
    await framed(stage.driver, tab, scene, language, join(folder, `${at + 1}-${scene.name}.png`));
    await tab.close();
  }
}

const found = findOrInstall('chromium');
if (found === null) throw new Error(installAdvice('chromium'));
rmSync(OUT, { recursive: true, force: true });
const stage = await setStage(found, buildExtension('chromium'));
await order(stage);
await stage.live({ awkward: false });
for (const language of LANGUAGES) {
  const folder = join(OUT, language);
  mkdirSync(folder, { recursive: true });
  words(language, folder);
  await pictures(stage, language, folder);
}
await stage.end();
console.log(`names, descriptions and ${STORE_SCENES.length} pictures in each language, in ${OUT}`);
