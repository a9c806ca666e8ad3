import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picture, type Tour } from './tour.ts';

/** Joins pictures that the tour has taken into one, the same height each, left to right. */
export async function sideBySide(tour: Tour, names: readonly string[], name: string): Promise<void> {
  const images = names.map((file) => readFileSync(join(tour.out, `${file}.png`)).toString('base64'));
  const tab = await tour.driver.open('about:blank');
  await tab.resize(1440, 720);
  await tab.run(`
    document.body.style = 'margin:0;height:720px;box-sizing:border-box;padding:28px;display:flex;gap:24px;' +
      'justify-content:center;background:linear-gradient(135deg,#dfe7f5,#efe9f7)';
    for (const data of ${JSON.stringify(images)}) {
      const image = new Image();
      image.src = 'data:image/png;base64,' + data;
      image.style = 'height:100%;min-width:0;object-fit:contain;object-position:top;border-radius:12px;box-shadow:0 10px 40px #1c243030';
      document.body.append(image);
    }
    await Promise.all([...document.images].map((image) => image.decode()));`);
  await picture(tour, tab, name);
  await tab.close();
}
