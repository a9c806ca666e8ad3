import type { Driver } from '../browser/driver.ts';

interface Sheet {
  /** CSS pixels. */
  readonly size: readonly [width: number, height: number];
  readonly style: string;
  /** Fills the page: the body of an async function. */
  readonly body: string;
}

/** Draws a page of its own and takes a picture of it. */
export async function sheet(driver: Driver, { size, style, body }: Sheet, file: string): Promise<void> {
  const tab = await driver.open('about:blank');
  await tab.resize(...size);
  const whole = `html, body { margin: 0; block-size: 100%; overflow: hidden } * { box-sizing: border-box } ${style}`;
  await tab.run(`
    document.head.appendChild(document.createElement('style')).textContent = ${JSON.stringify(whole)};
    ${body}`);
  await tab.picture(file);
  await tab.close();
}
