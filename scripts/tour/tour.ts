import { join } from 'node:path';
import type { Driver, Tab } from '../browser/driver.ts';
import type { PracticeSite } from '../practice/serve.ts';
import type { Extension } from './extension.ts';

/** What each step of the tour works with. */
export interface Tour {
  readonly driver: Driver;
  readonly site: PracticeSite;
  readonly extension: Extension;
  /** Folder for pictures and letters. */
  readonly out: string;
  readonly say: (line: string) => void;
}

/** A step that did not do what the person was promised; the tour ends there. */
class TourFailure extends Error {}

/** @throws TourFailure with `promise` where it was not kept. */
export function expectKept(kept: boolean, promise: string): asserts kept {
  if (!kept) throw new TourFailure(`not kept: ${promise}`);
}

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Takes a picture of a tab; gives its path. */
export async function picture(tour: Tour, tab: Tab, name: string): Promise<string> {
  const file = join(tour.out, `${name}.png`);
  await tab.picture(file);
  return file;
}

/** The words that the extension highlights in a page, once they have been scrolled into sight. */
export const wordsShown = async (page: Tab): Promise<string> =>
  folded(
    await page.until<string>(
      'the words to be shown in the page',
      `const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
       const { top = -1, bottom = Infinity } = ranges[0]?.getBoundingClientRect() ?? {};
       return top >= 0 && bottom <= innerHeight && ranges.map(String).join('')`,
    ),
  );
