import { readFileSync } from 'node:fs';
import type { Driver } from '../browser/driver.ts';

/** Pictures of one scene, as they are on disk. */
export interface Strip {
  readonly caption: string;
  readonly files: readonly string[];
}

const SHEET = `
  body { margin: 0; padding: 24px; background: #8a8f96; font: 16px system-ui; color: #fff; width: max-content }
  section { display: flex; gap: 12px; align-items: start; margin-bottom: 20px }
  h2 { margin: 0 0 6px; font: inherit } img { display: block; height: 400px; box-shadow: 0 2px 10px #0006 }`;

/** Lays pictures out on one page, a line a scene, and takes a picture of it, `file`. */
export async function contactSheet(driver: Driver, strips: readonly Strip[], file: string): Promise<void> {
  const tab = await driver.open('about:blank');
  const read = strips.map(({ caption, files }) => ({
    caption,
    images: files.map((image) => readFileSync(image).toString('base64')),
  }));
  const [width, height] = await tab.run<[number, number]>(`
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = ${JSON.stringify(SHEET)};
    for (const { caption, images } of ${JSON.stringify(read)}) {
      document.body.appendChild(document.createElement('h2')).textContent = caption;
      const section = document.body.appendChild(document.createElement('section'));
      for (const data of images) section.appendChild(new Image()).src = 'data:image/png;base64,' + data;
    }
    await Promise.all([...document.images].map((image) => image.decode()));
    return [document.documentElement.scrollWidth, document.documentElement.scrollHeight];`);
  await tab.resize(width, height);
  await tab.picture(file);
  await tab.close();
}
