import { readFileSync } from 'node:fs';
import type { Driver } from '../browser/driver.ts';

/** How many pixels of a picture have this colour (`[255, 224, 138]`): what a page says of itself may not be painted. */
export async function painted(driver: Driver, file: string, colour: readonly number[]): Promise<number> {
  const tab = await driver.open('about:blank');
  const data = readFileSync(file).toString('base64');
  const count = await tab.run<number>(`
    const image = new Image();
    image.src = 'data:image/png;base64,${data}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (${JSON.stringify(colour)}.every((value, part) => Math.abs(data[at + part] - value) < 6)) count += 1;
    }
    return count;`);
  await tab.close();
  return count;
}
