import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../browser/driver.ts';
import type { LANGUAGES } from '../gallery/scene.ts';
import { sheet } from './sheet.ts';

const LOGO = readFileSync(join(import.meta.dirname, '../../lib/public/icon/logo.svg')).toString('base64');

/** Chrome's and Edge's: the small one is asked for, the large one is for those that are shown first. */
const TILES = { 'tile-440x280': [440, 280], 'marquee-1400x560': [1400, 560] } as const;

const SAYS = {
  en: 'Know what you agreed to. Take it back.',
  ru: 'Помнит, на что вы согласились. Помогает отозвать.',
} as const satisfies Record<(typeof LANGUAGES)[number], string>;

const STYLE = `
  body { display: grid; grid-template-columns: auto auto; place-content: center; align-items: center;
    gap: 5vw; padding: 0 7vw; background: #e2efeb; color: #154840; font-family: system-ui }
  img { inline-size: 21vw } h1 { margin: 0; font-size: 7.4vw; line-height: 1.1; letter-spacing: -0.02em }
  p { margin: 2vw 0 0; font-size: 4.1vw; line-height: 1.3; color: #33635b; max-inline-size: 15em; text-wrap: balance }
  @media (min-width: 1000px) { img { inline-size: 14vw } h1 { font-size: 5vw } p { margin-top: 1vw; font-size: 2.2vw } }`;

/** The pictures with which a store announces it, in one language. */
export async function tiles(
  driver: Driver,
  name: string,
  language: (typeof LANGUAGES)[number],
  folder: string,
): Promise<void> {
  const body = `
    const logo = document.body.appendChild(new Image());
    logo.src = 'data:image/svg+xml;base64,${LOGO}';
    await logo.decode();
    const words = document.body.appendChild(document.createElement('div'));
    words.appendChild(document.createElement('h1')).textContent = ${JSON.stringify(name)};
    words.appendChild(document.createElement('p')).textContent = ${JSON.stringify(SAYS[language])};`;
  for (const [tile, size] of Object.entries(TILES))
    await sheet(driver, { size, style: STYLE, body }, join(folder, `${tile}.png`));
}

/** The icon as Chrome's store wants it: 96 pixels of drawing, clear for 16 on every side. */
export async function storeIcon(driver: Driver, file: string): Promise<void> {
  const tab = await driver.open('about:blank');
  const drawn = await tab.run<string>(`
    const logo = new Image(96, 96);
    logo.src = 'data:image/svg+xml;base64,${LOGO}';
    await logo.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 128, height: 128 });
    canvas.getContext('2d').drawImage(logo, 16, 16, 96, 96);
    return canvas.toDataURL('image/png').split(',')[1];`);
  writeFileSync(file, Buffer.from(drawn, 'base64'));
  await tab.close();
}
