import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { buildExtension, buildFolder } from '../../scripts/browser/build.ts';
import { waitFor, type Driver, type Family, type LaunchOptions } from '../../scripts/browser/driver.ts';
import type { FoundBrowser } from '../../scripts/browser/find.ts';
import { findOrInstall, installAdvice } from '../../scripts/browser/install.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { servePractice, type PracticeSite } from '../../scripts/practice/serve.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import type { Consent } from '#lib/model/consent.ts';

/** A browser with the built extension in front of the practice site. */
export interface World {
  readonly driver: Driver;
  readonly site: PracticeSite;
  readonly extension: Extension;
  /** Waits until consent controls are found in the tab at this address: a person is slower than that, too. */
  controls(url: string): Promise<void>;
  /** Waits until at least so many consents are on record. */
  logged(count: number): Promise<Consent[]>;
  end(): Promise<void>;
}

/** Each browser has its journeys to itself, in a run of its own. */
const FAMILIES = (['chromium', 'firefox'] as const).filter(
  (family) => family === (env['CONSENT_LEDGER_FAMILY'] ?? family),
);

/** Both browsers on CI; elsewhere those that are here or may be installed, and a plain word about the others. */
export const BROWSERS: readonly FoundBrowser[] = FAMILIES.flatMap((family) => {
  const found = findOrInstall(family);
  if (found !== null) return [found];
  if (env['CI'] === 'true') throw new Error(installAdvice(family));
  console.log(`Skipped: every journey in ${family}. ${installAdvice(family)}`);
  return [];
});

/** The build that `npm test` has just made, or a new one where a journey is run by itself. */
export function builtExtension(family: Family): string {
  return existsSync(`${buildFolder(family)}/manifest.json`) ? buildFolder(family) : buildExtension(family);
}

/** Starts the browser with the extension. */
export async function startWorld(
  found: FoundBrowser,
  more: Pick<LaunchOptions, 'downloads' | 'examplePort'> = {},
): Promise<World> {
  const site = await servePractice();
  const driver = await launch(found, {
    extension: builtExtension(found.family),
    headless: true,
    examplePort: site.port,
    ...more,
  });
  const extension = await extensionOf(driver);
  return {
    driver,
    site,
    extension,
    controls: async (url) => {
      const tabId = await extension.tabId(url);
      await waitFor(
        'the controls',
        async () => (await extension.ask('page.state', { tabId })).controls.length,
      );
    },
    logged: (count) =>
      waitFor(`${count} consents on record`, async () => {
        const consents = await extension.consents();
        return consents.length >= count ? consents : null;
      }),
    end: async () => {
      await driver.close();
      await site.close();
    },
  };
}

/** Long enough for anything that is going to be logged to be logged: the act's own windows are 2 and 3 seconds. */
export const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4000));
