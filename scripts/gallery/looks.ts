import type { Driver } from '../browser/driver.ts';
import { isChromium } from '../bench/ledger/page-memory.ts';

/**
 * How else people see: `--look more` (more contrast), `--look forced` (the system's own few colours). By finger, `--look
 * touch`, is a browser of its own.
 */
const LOOKS = {
  more: { contrast: 'more' },
  forced: { forcedColors: 'active' },
} as const;
type Look = keyof typeof LOOKS;

export const isLook = (name: string | undefined): name is Look =>
  name !== undefined && Object.hasOwn(LOOKS, name);

/** Has every page that is opened from now on seen in this way; Chromium only. */
export function lookThrough(driver: Driver, look: Look): void {
  if (!isChromium(driver)) throw new Error(`${driver.name} cannot be told to look so`);
  driver.context.on('page', (page) => void page.emulateMedia(LOOKS[look]));
}
