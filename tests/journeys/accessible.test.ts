import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LETTERS } from '../../scripts/gallery/letter-scenes.ts';
import { LIFE } from '../../scripts/gallery/life-scenes.ts';
import { BY_HAND, EMPTY, WITH_RECORD } from '../../scripts/gallery/scenes.ts';
import { eachSight } from '../../scripts/gallery/shoot.ts';
import { order, setStage, type Stage } from '../../scripts/gallery/stage.ts';
import { tellOfPaper } from '../../scripts/gallery/tell-of-paper.ts';
import { BROWSERS, builtExtension } from './world.ts';

/** Rules broken, each with where; a surface that is wider than its window counts as one. */
const LOOK = `${axe.source};
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? ['wider than its window: ' + scrollWidth + ' > ' + clientWidth] : [];
  return [...wide, ...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    id + ' at ' + target.join(' ') + ': ' + failureSummary))];`;

const chromium = BROWSERS.filter(({ family }) => family === 'chromium');

for (const found of chromium) {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(found, builtExtension(found.family));
  });
  afterAll(() => stage.end());

  const isAccessible = (scene: (typeof EMPTY)[number]) => async () => {
    const wrong: string[] = [];
    await eachSight(stage, scene, async (tab, { language, scheme, width }) => {
      for (const what of await tab.run<string[]>(LOOK)) wrong.push(`${language} ${scheme} ${width}: ${what}`);
    });
    expect(wrong.join('\n')).toBe('');
  };

  for (const scene of EMPTY) test(scene.name, isAccessible(scene));
  test('a consent is put on record', async () => {
    await order(stage);
    expect(await stage.extension.consents()).toHaveLength(1);
  });
  for (const scene of WITH_RECORD) test(scene.name, isAccessible(scene));
  test('a consent on paper is entered by hand', () => tellOfPaper(stage));
  for (const scene of [...BY_HAND, ...LETTERS]) test(scene.name, isAccessible(scene));
  test('a long life is on record', async () => {
    await stage.live();
  });
  for (const scene of LIFE) test(scene.name, isAccessible(scene));
}
