import type { Page } from 'playwright-core';
import type { Driver } from '../browser/driver.ts';
import { isChromium } from '../bench/ledger/page-memory.ts';

/**
 * How else people see: `--look more` (more contrast), `--look forced` (the system's own few colours), `--look touch` (by
 * finger).
 */
const LOOKS = {
  more: (page) => page.emulateMedia({ contrast: 'more' }),
  forced: (page) => page.emulateMedia({ forcedColors: 'active' }),
  touch: async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  },
} satisfies Record<string, (page: Page) => Promise<void>>;
type Look = keyof typeof LOOKS;

export const isLook = (name: string | undefined): name is Look =>
  name !== undefined && Object.hasOwn(LOOKS, name);

/** Has every page that is opened from now on seen in this way; Chromium only. */
export function lookThrough(driver: Driver, look: Look): void {
  if (!isChromium(driver)) throw new Error(`${driver.name} cannot be told to look so`);
  driver.context.on('page', (page) => void LOOKS[look](page));
}
