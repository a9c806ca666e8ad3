import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { waitFor, type Driver, type Tab } from '../../scripts/browser/driver.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { servePractice, type PracticeSite } from '../../scripts/practice/serve.ts';
import { extensionOf } from '../../scripts/tour/extension.ts';
import { BROWSERS, builtExtension } from './world.ts';

describe.each(BROWSERS)('a record in $family survives', (found) => {
  let folder: string;
  let extension: string;
  let site: PracticeSite;
  let driver: Driver;

  const start = async (): Promise<Driver> => {
    const options = {
      program: found.program,
      extension,
      headless: true,
      profile: join(folder, 'profile'),
      examplePort: site.port,
    };
    return found.family === 'firefox'
      ? launchFirefox({ ...options, permanent: true })
      : launchChromium(options);
  };

  const consents = async (): Promise<string[]> => {
    const { page, consents } = await extensionOf(driver);
    const found = await consents();
    await page.close();
    return found.map(({ id }) => id);
  };

  const consent = async (during?: (tab: Tab) => Promise<void>): Promise<string[]> => {
    const before = (await consents()).length;
    const tab = await driver.open(site.url('vasilyok'));
    await controlsSeen(driver, site.url('vasilyok'));
    await tab.type('[name=name]', 'Аня');
    await tab.type('[name=phone]', '9001112233');
    await tab.click('[name=agree]');
    await during?.(tab);
    await tab.click('#order button');
    const after = await waitFor('the consent on record', async () => {
      const ids = await consents();
      return ids.length > before ? ids : null;
    });
    await tab.close();
    return after;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'consent-ledger-'));
    extension = join(folder, 'extension');
    cpSync(builtExtension(found.family), extension, { recursive: true });
    mkdirSync(join(folder, 'profile'));
    site = await servePractice();
    driver = await start();
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('the death of the background, also while the person is slow to act', async () => {
    const first = await consent();
    await driver.stopBackground();
    expect(await consents()).toEqual(first);
    const second = await consent(async (tab) => {
      await driver.stopBackground();
      await pause(16);
      await tab.type('[name=address]', 'дом 3');
      await pause(1);
    });
    expect(second).toHaveLength(first.length + 1);
  });

  test('a restart of the browser', async () => {
    const before = await consent();
    await driver.close();
    driver = await start();
    expect(await consents()).toEqual(before);
  });

  test('an update of the extension, after which it goes on working', async () => {
    const before = await consent();
    const manifest = join(extension, 'manifest.json');
    const { version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    writeFileSync(manifest, JSON.stringify({ ...rest, version: `${version}.1` }));
    await driver.install(extension);
    expect(await consents()).toEqual(before);
    expect(await consent()).toHaveLength(before.length + 1);
  });
});

async function controlsSeen(driver: Driver, url: string): Promise<void> {
  const { page, ask, tabId } = await extensionOf(driver);
  const id = await tabId(url);
  await waitFor(
    'the controls to be found',
    async () => (await ask('page.state', { tabId: id })).controls.length,
  );
  await page.close();
}

const pause = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));
