import { readFileSync, rmSync } from 'node:fs';
import type { Driver, Tab } from '../browser/driver.ts';
import type { LANGUAGES } from '../gallery/scene.ts';
import type { StoreScene } from './scenes.ts';

/** What both stores take. */
const [WIDTH, HEIGHT] = [1280, 800];

const STYLE = `
  body { margin: 0; height: 100vh; display: grid; grid-template-rows: auto 1fr; justify-items: center; gap: 20px;
    box-sizing: border-box; padding: 30px 40px 0; background: #e2efeb; font: 600 30px system-ui; color: #154840 }
  h1 { margin: 0; font: inherit; text-align: center }
  img { border-radius: 12px 12px 0 0; box-shadow: 0 8px 40px #15484040 }`;

/** Takes a picture of a surface and puts it under its sentence, in the size of the stores. */
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
  const sheet = await driver.open('about:blank');
  await sheet.resize(WIDTH, HEIGHT);
  await sheet.run(`
    document.head.appendChild(document.createElement('style')).textContent = ${JSON.stringify(STYLE)};
    document.body.appendChild(document.createElement('h1')).textContent = ${JSON.stringify(says[language])};
    const image = document.body.appendChild(new Image());
    image.src = 'data:image/png;base64,${readFileSync(shot).toString('base64')}';
    await image.decode();`);
  await sheet.picture(file);
  await sheet.close();
  rmSync(shot);
}
