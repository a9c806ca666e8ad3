import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIFE } from '../../scripts/gallery/life-scenes.ts';
import { PHONE, POPUP, type Scene } from '../../scripts/gallery/scene.ts';
import { BY_HAND, EMPTY, WITH_RECORD } from '../../scripts/gallery/scenes.ts';
import { order, setStage, type Stage } from '../../scripts/gallery/stage.ts';
import { tellOfPaper } from '../../scripts/gallery/tell-of-paper.ts';
import { BROWSERS, builtExtension } from './world.ts';

/**
 * What is pressed and is less than 44 px high or wide where a finger is the pointer. Links within words keep their line;
 * a bar of the timeline is as narrow as its month, and each has its words in the list.
 */
const TOO_SMALL = `if (!matchMedia('(pointer: coarse)').matches) return ['no fingers here'];
  const pressed = [...document.querySelectorAll('button, select, summary, .button, nav a, input, textarea')]
    .map((element) => element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : element)
    .filter((element) => element !== null && !element.closest('[data-testid=timeline]'))
    .filter((element) => element.checkVisibility() && element.getClientRects().length > 0);
  return pressed.flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const small = Math.round(height) < 44 || Math.round(width) < 44;
    return small ? [element.outerHTML.slice(0, 120) + ' ' + Math.round(width) + '×' + Math.round(height)] : [];
  });`;

const chromium = BROWSERS.filter(({ family }) => family === 'chromium');

for (const found of chromium) {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(found, builtExtension(found.family), { touch: true });
  });
  afterAll(() => stage.end());

  const fitsFingers = (scene: Scene) => async () => {
    const tab = await scene.open(stage);
    await tab.resize(...PHONE);
    expect(await tab.run(TOO_SMALL)).toEqual([]);
    await tab.close();
  };
  const onPhones = ({ sizes }: Scene): boolean => sizes.includes(PHONE) || sizes.includes(POPUP);

  for (const scene of EMPTY.filter(onPhones)) test(scene.name, fitsFingers(scene));
  test('a consent is put on record', () => order(stage));
  for (const scene of WITH_RECORD.filter(onPhones)) test(scene.name, fitsFingers(scene));
  test('a consent on paper is entered by hand', () => tellOfPaper(stage));
  for (const scene of BY_HAND.filter(onPhones)) test(scene.name, fitsFingers(scene));
  test('a long life is on record', async () => void (await stage.live()));
  for (const scene of LIFE.filter(onPhones)) test(scene.name, fitsFingers(scene));
}
