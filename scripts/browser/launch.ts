import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { FoundBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Starts whichever browser was found. */
export function launch(found: FoundBrowser, options: Omit<LaunchOptions, 'program'>): Promise<Driver> {
  const all = { ...options, program: found.program };
  return found.family === 'firefox' ? launchFirefox(all) : launchChromium(all);
}
