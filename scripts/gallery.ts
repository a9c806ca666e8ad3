import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './browser/build.ts';
import { findOrInstall, installAdvice } from './browser/install.ts';
import { contactSheet, type Strip } from './gallery/contact-sheet.ts';
import { isLook, lookThrough } from './gallery/looks.ts';
import { eachScene } from './gallery/scenes.ts';
import { shoot } from './gallery/shoot.ts';
import { setStage } from './gallery/stage.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, out: { type: 'string' }, look: { type: 'string' } },
});
const out = values.out ?? join(import.meta.dirname, '../.output/gallery');

const found = findOrInstall('chromium');
if (found === null) throw new Error(installAdvice('chromium'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const stage = await setStage(found, buildExtension('chromium'), { touch: values.look === 'touch' });
if (isLook(values.look)) lookThrough(stage.driver, values.look);
const strips: Strip[] = [];
await eachScene(stage, async (scene) => {
  if (values.only !== undefined && !scene.name.includes(values.only)) return;
  // One that does not come about shall not cost the pictures of all others.
  try {
    strips.push({ caption: scene.name, files: await shoot(stage, scene, out) });
  } catch (error) {
    console.error(`${scene.name}: ${String(error)}`);
    process.exitCode = 1;
  }
});
await contactSheet(stage.driver, strips, join(out, 'contact-sheet.png'));
await stage.end();
console.log(`${strips.length} scenes, and contact-sheet.png with all of them, in ${out}`);
