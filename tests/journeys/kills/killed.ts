import type { Driver, LaunchOptions, Tab } from '../../../scripts/browser/driver.ts';
import { launchChromium } from '../../../scripts/browser/chromium.ts';
import type { FoundBrowser } from '../../../scripts/browser/find.ts';
import { launchFirefox } from '../../../scripts/browser/firefox.ts';
import type { Work } from './in-page.ts';
import type { Wholeness } from './wholeness.ts';

type Given = Required<Pick<LaunchOptions, 'extension' | 'profile' | 'examplePort'>>;

// What a driver's script runs beside the page's own is reached through the window.
const PAGE = '(window.wrappedJSObject ?? window).kills';

/** A browser that is killed again and again, and each time started in the profile it left. */
export class Killed {
  readonly #found: FoundBrowser;
  readonly #given: Given;
  #driver: Driver;
  #page: Tab | undefined;
  #tabId = -1;

  private constructor(found: FoundBrowser, given: Given, driver: Driver) {
    this.#found = found;
    this.#given = given;
    this.#driver = driver;
  }

  static async start(found: FoundBrowser, given: Given): Promise<Killed> {
    const killed = new Killed(found, given, await launched(found, given));
    await killed.#open();
    return killed;
  }

  /** Begins some work of the background's. */
  async begin(work: Work): Promise<void> {
    await this.#page?.run(`${PAGE}.begin('${work}', ${this.#tabId}); return 0`);
  }

  /** Kills it as it stands; the page of ours outlives its background, and asks on for a moment. */
  async kill(whom: 'background' | 'browser'): Promise<void> {
    if (whom === 'background') await this.#driver.stopBackground();
    else {
      await this.#driver.kill();
      this.#driver = await launched(this.#found, this.#given);
      await this.#open();
    }
    await this.#page?.run(`await ${PAGE}.halt(); return 0`);
  }

  async wholeness(): Promise<Wholeness> {
    if (!this.#page) throw new Error('nothing was opened');
    return JSON.parse(
      await this.#page.run<string>(`return JSON.stringify(await ${PAGE}.wholeness())`),
    ) as Wholeness;
  }

  end(): Promise<void> {
    return this.#driver.close();
  }

  async #open(): Promise<void> {
    await this.#driver.open('http://kills.example/');
    this.#page = await this.#driver.open(this.#driver.extensionUrl('bench.html'));
    this.#tabId = await this.#page.run<number>(`
      const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
      return tabs.find(({ url }) => url === 'http://kills.example/').id`);
  }
}

function launched({ family, program }: FoundBrowser, given: Given): Promise<Driver> {
  const options = { program, headless: true, ...given };
  return family === 'firefox' ? launchFirefox({ ...options, permanent: true }) : launchChromium(options);
}
