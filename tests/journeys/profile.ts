import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../../scripts/browser/driver.ts';
import { arrived } from './arrived.ts';
import { startWorld, type BROWSERS, type World } from './world.ts';

/** A part of a page by its test id. */
export const part = (testid: string): string => `[data-testid=${testid}]`;
/** Waits until a part says these words. */
export const said = (tab: Tab, testid: string, words: string): Promise<unknown> =>
  tab.until(
    `“${words}” in ${testid}`,
    `return document.querySelector('${part(testid)}')?.innerText.includes(${JSON.stringify(words)})`,
  );
/** A browser whose profile is new, with the settings page of the log open. */
export class Profile {
  readonly world: World;
  readonly #downloads: string;

  private constructor(world: World, downloads: string) {
    this.world = world;
    this.#downloads = downloads;
  }

  static async start(found: (typeof BROWSERS)[number]): Promise<Profile> {
    const downloads = mkdtempSync(join(tmpdir(), 'consent-ledger-downloads-'));
    const world = await startWorld(found, { downloads });
    await world.extension.useLanguage('en');
    return new Profile(world, downloads);
  }

  settings(): Promise<Tab> {
    return this.world.driver.open(this.world.driver.extensionUrl('log.html#/settings'));
  }

  /** Presses what saves, and gives the file that arrives. */
  async save(tab: Tab, testid: string, ending: string): Promise<Uint8Array> {
    // One browser numbers files of the same name, the other's driver puts one over the other.
    for (const name of readdirSync(this.#downloads)) rmSync(join(this.#downloads, name));
    await tab.click(part(testid));
    return arrived(this.#downloads, ending);
  }

  async end(): Promise<void> {
    await this.world.end();
    rmSync(this.#downloads, { recursive: true, force: true });
  }
}

/** As if the person had chosen it: no script may open the browser's own window for that. */
export async function choose(tab: Tab, file: Uint8Array, name: string): Promise<void> {
  await tab.until('the page', `return document.querySelector('${part('import-file')}') !== null`);
  await tab.run(`const bytes = Uint8Array.from(atob('${Buffer.from(file).toString('base64')}'), (c) => c.charCodeAt(0));
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], '${name}'));
    const input = document.querySelector('${part('import-file')}');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));`);
}
