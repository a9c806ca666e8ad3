import { rmSync } from 'node:fs';
import { waitFor, type Driver, type LaunchOptions, type Tab } from '../browser/driver.ts';
import { launch } from '../browser/launch.ts';
import type { FoundBrowser } from '../browser/find.ts';
import { benchExtension } from '../bench/ledger/bench-extension.ts';
import { servePractice, type PracticeSite } from '../practice/serve.ts';
import { extensionOf, type Extension } from '../tour/extension.ts';
import { CROWDED } from './crowded-site.ts';
import type { Life } from './life/in-page.ts';

/** A browser with the built extension in front of the practice site, for scenes to be set on. */
export interface Stage {
  readonly driver: Driver;
  readonly site: PracticeSite;
  readonly extension: Extension;
  /** Opens a surface that is about the tab at this address, which is opened as well. */
  about(surface: string, url: string): Promise<Tab>;
  /** Opens a place in the log page. */
  log(place: string): Promise<Tab>;
  /** Puts a long life on record, with much that is awkward where nothing else is asked for. */
  live(how?: { awkward: boolean }): Promise<Life['documents']>;
  end(): Promise<void>;
}

/** Sets up the stage: an empty log, no pages. @param built folder of the built extension */
export async function setStage(
  found: FoundBrowser,
  built: string,
  how: Pick<LaunchOptions, 'touch'> = {},
): Promise<Stage> {
  const site = await servePractice(CROWDED);
  const extension = await benchExtension(built, 'scripts/gallery/life/in-page.ts');
  const driver = await launch(found, { ...how, extension, headless: true, examplePort: site.port });
  const spoken = await extensionOf(driver);
  return {
    driver,
    site,
    extension: spoken,
    about: async (surface, url) => {
      await driver.open(url);
      return driver.open(driver.extensionUrl(`${surface}.html?tab=${await spoken.tabId(url)}`));
    },
    log: (place) => driver.open(driver.extensionUrl(`log.html#${place}`)),
    live: async (how = { awkward: true }) => {
      const tab = await driver.open(driver.extensionUrl('bench.html'));
      const documents = await tab.run<Life['documents']>(
        `const { life } = window.wrappedJSObject ?? window;
        await life.fill(${JSON.stringify(how)});
        return life.documents;`,
      );
      await tab.close();
      return documents;
    },
    end: async () => {
      await driver.close();
      await site.close();
      rmSync(extension, { recursive: true });
    },
  };
}

/** Orders at the practice flower shop: one more consent on record. */
export async function order({ driver, site, extension }: Stage): Promise<void> {
  const before = (await extension.consents()).length;
  const url = site.url('vasilyok');
  const shop = await driver.open(url);
  const tabId = await extension.tabId(url);
  await waitFor('the controls', async () => (await extension.ask('page.state', { tabId })).controls.length);
  await shop.type('[name=name]', 'Анна');
  await shop.type('[name=phone]', '+7 900 000-00-00');
  await shop.click('[name=agree]');
  await shop.click('#order button');
  await waitFor('one more record', async () => (await extension.consents()).length > before);
  await waitFor('the version agreed to', async () => (await extension.kept()).length > 0);
  await shop.close();
}
