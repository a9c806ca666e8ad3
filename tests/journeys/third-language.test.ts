import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import en from '#lib/i18n/en.json' with { type: 'json' };
import { buildExtension } from '../../scripts/browser/build.ts';
import { LIFE } from '../../scripts/gallery/life-scenes.ts';
import { BY_HAND, EMPTY, WITH_RECORD } from '../../scripts/gallery/scenes.ts';
import { order, setStage, type Stage } from '../../scripts/gallery/stage.ts';
import { tellOfPaper } from '../../scripts/gallery/tell-of-paper.ts';
import { houseWithPseudoLanguage, PSEUDO } from './pseudo-language.ts';
import { BROWSERS } from './world.ts';

/** Phrases that nothing else on a page says by chance. */
const PHRASES = Object.values(en).filter((entry) => typeof entry === 'string' && entry.length > 6);

/** What is said on a page, seen or heard: our own words are in brackets; phrases that are not were not looked up. */
const SAID = `const phrases = new Set(${JSON.stringify(PHRASES)});
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said = [document.title];
  while (walk.nextNode()) said.push(walk.currentNode.data.trim());
  for (const element of document.querySelectorAll('[aria-label],[title],[placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder']) said.push(element.getAttribute(name) ?? '');
  return { inBrackets: said.filter((text) => text.includes('⟦')).length,
    bare: said.filter((text) => phrases.has(text)) };`;

const chromium = BROWSERS.filter(({ family }) => family === 'chromium');

for (const found of chromium) {
  let stage: Stage;
  const house = houseWithPseudoLanguage();

  beforeAll(async () => {
    stage = await setStage(found, buildExtension(found.family, house));
    await stage.extension.useLanguage(PSEUDO);
  });
  afterAll(async () => {
    await stage.end();
    rmSync(house, { recursive: true });
  });

  const speaksIt = (scene: (typeof EMPTY)[number]) => async () => {
    const tab = await scene.open(stage);
    const said = () => tab.run<{ inBrackets: number; bare: string[] }>(SAID);
    await expect.poll(async () => (await said()).inBrackets).toBeGreaterThan(3);
    expect((await said()).bare).toEqual([]);
    expect(await tab.run(`return document.documentElement.lang`)).toBe(PSEUDO);
    await tab.close();
  };

  for (const scene of EMPTY) test(scene.name, speaksIt(scene));
  test('a consent is put on record', () => order(stage));
  for (const scene of WITH_RECORD) test(scene.name, speaksIt(scene));
  test('a consent on paper is entered by hand', () => tellOfPaper(stage));
  for (const scene of BY_HAND) test(scene.name, speaksIt(scene));
  test('a long life is on record', () => stage.live().then(() => undefined));
  for (const scene of LIFE) test(scene.name, speaksIt(scene));
}
