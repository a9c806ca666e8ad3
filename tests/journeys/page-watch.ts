import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import type { Case, ExpectedControl } from './kit-pages.ts';
import { fits, plain } from './score.ts';

/** Long enough for what is seen too much to be seen, where nothing is expected any more; ms. */
const DWELL_MS = 300;
const LONGEST_MS = 7_000;
/** Pages that lie still are opened so many at a time. */
const TOGETHER = 14;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Cases to be opened at the same time: live ones by themselves. */
export function groupsOf(cases: readonly Case[]): Case[][] {
  const still = cases.filter(({ live }) => !live);
  const groups = Array.from({ length: Math.ceil(still.length / TOGETHER) }, (_, at) =>
    still.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  return [...cases.filter(({ live }) => live).map((one) => [one]), ...groups];
}

/** A browser that looks at pages; `address` says where a case is served. */
export class PageWatch {
  readonly #driver: Driver;
  readonly #address: (name: string) => string;
  readonly #tabIds = new Map<string, number>();
  #extension: Extension | null = null;

  constructor(driver: Driver, address: (name: string) => string) {
    this.#driver = driver;
    this.#address = address;
  }

  /** What is noticed of some pages once that is what is expected, or once there has been time enough. */
  async noticed(group: readonly Case[]): Promise<ExpectedControl[][]> {
    this.#extension ??= await extensionOf(this.#driver);
    const tabs: Tab[] = [];
    for (const { name } of group) tabs.push(await this.#driver.open(this.#address(name)));
    await pause(DWELL_MS);
    for (const one of group) await this.#awaited(one);
    await pause(DWELL_MS);
    const controls: ExpectedControl[][] = [];
    for (const one of group) controls.push(await this.#look(one));
    for (const tab of tabs) await tab.close();
    return controls;
  }

  async #awaited(one: Case): Promise<void> {
    const end = performance.now() + LONGEST_MS;
    while (performance.now() < end && !fits(one.controls, await this.#look(one))) await pause(100);
  }

  async #look({ name }: Case): Promise<ExpectedControl[]> {
    const address = this.#address(name);
    const extension = this.#extension as Extension;
    const tabId = this.#tabIds.get(name) ?? (await extension.tabId(address));
    this.#tabIds.set(name, tabId);
    const { controls } = await extension.ask('page.state', { tabId });
    return controls.map((control) => plain(control, address));
  }
}
