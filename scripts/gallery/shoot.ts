import { join } from 'node:path';
import type { Tab } from '../browser/driver.ts';
import { LANGUAGES, SCHEMES, type Scene } from './scene.ts';
import type { Stage } from './stage.ts';

/** Time for colours and words to begin to change; ms. */
const REST = 250;

/** Nothing is being read any more, and what moves has come to rest; what moves for ever is no matter. */
const AT_REST = `if (document.querySelector('[aria-busy=true]')) return false;
  return document.getAnimations().every(({ effect, playState }) =>
    playState !== 'running' || effect.getComputedTiming().endTime === Infinity)`;

/** How a scene is being looked at. */
export interface Sight {
  readonly language: (typeof LANGUAGES)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly width: number;
}

/** Sets a scene in both languages, in light and dark, in each of its sizes, and has each looked at. */
export async function eachSight(
  stage: Stage,
  { sizes, open }: Scene,
  visit: (tab: Tab, sight: Sight) => Promise<void>,
): Promise<void> {
  for (const language of LANGUAGES) {
    await stage.extension.useLanguage(language);
    const tab = await open(stage);
    for (const scheme of SCHEMES) {
      await stage.driver.useScheme(scheme);
      for (const [width, height] of sizes) {
        await tab.resize(width, height);
        await new Promise((resolve) => setTimeout(resolve, REST));
        await tab.until('the page at rest', AT_REST);
        await visit(tab, { language, scheme, width });
      }
    }
    await tab.close();
  }
}

/** Takes a picture of each sight of a scene. @returns the files */
export async function shoot(stage: Stage, scene: Scene, out: string): Promise<string[]> {
  const files: string[] = [];
  await eachSight(stage, scene, async (tab, { language, scheme, width }) => {
    const name = `${scene.name}-${width}-${language}-${scheme}`.replaceAll(/[ ,]+/g, '-');
    const file = join(out, `${name}.png`);
    await tab.picture(file);
    files.push(file);
  });
  return files;
}
