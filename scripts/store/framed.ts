import { readFileSync, rmSync } from 'node:fs';
import type { Driver, Tab } from '../browser/driver.ts';
import type { LANGUAGES } from '../gallery/scene.ts';
import { sheet } from './sheet.ts';
import type { StoreScene } from './scenes.ts';

/** What both stores take. */
const SIZE = [1280, 800] as const;

/** A surface that is no wider stands beside its sentence, a wider one under it. */
const NARROW = 600;

const STYLE = `
  body { display: grid; background: #e2efeb; color: #154840 }
  h1 { margin: 0; font: 700 40px/1.15 system-ui; letter-spacing: -0.015em; text-wrap: balance }
  p { margin: 10px 0 0; font: 400 21px/1.4 system-ui; color: #33635b; text-wrap: balance }
  img { display: block; box-shadow: 0 10px 50px #15484038 }
  .under { grid-template-rows: 1fr auto; justify-items: center; text-align: center }
  .under header { align-self: center }
  .under img { border-radius: 14px 14px 0 0 }
  .beside { grid-template-columns: 1fr auto; align-items: center; gap: 70px; padding: 0 110px 0 90px }
  .beside h1 { font-size: 54px } .beside p { margin-top: 20px; font-size: 26px }
  .beside img { border-radius: 14px }`;

/** Takes a picture of a surface and puts it with its sentence, in the size of the stores. */
export async function framed(
  driver: Driver,
  tab: Tab,
  { says, size }: StoreScene,
  language: (typeof LANGUAGES)[number],
  file: string,
): Promise<void> {
  const shot = `${file}.part.png`;
  await tab.resize(...size);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await tab.picture(shot);
  const [sentence, more] = says[language];
  const body = `
    document.body.className = ${JSON.stringify(size[0] > NARROW ? 'under' : 'beside')};
    const header = document.body.appendChild(document.createElement('header'));
    header.appendChild(document.createElement('h1')).textContent = ${JSON.stringify(sentence)};
    header.appendChild(document.createElement('p')).textContent = ${JSON.stringify(more)};
    const image = document.body.appendChild(new Image());
    image.src = 'data:image/png;base64,${readFileSync(shot).toString('base64')}';
    await image.decode();`;
  await sheet(driver, { size: SIZE, style: STYLE, body }, file);
  rmSync(shot);
}
