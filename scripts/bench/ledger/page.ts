import type { Driver, Tab } from '../../browser/driver.ts';
import type { LedgerBench } from './in-page.ts';

type Name = keyof LedgerBench;
type Answer<N extends Name> = Awaited<ReturnType<LedgerBench[N]>>;

/** Consents filled in per question, so that no question outlives a driver's patience. */
const STRETCH = 2_500;

/** The bench's page in a running browser. */
export class LedgerPage {
  readonly #tab: Tab;

  private constructor(tab: Tab) {
    this.#tab = tab;
  }

  static async open(driver: Driver): Promise<LedgerPage> {
    return new LedgerPage(await driver.open(driver.extensionUrl('bench.html')));
  }

  async fill(from: number, to: number): Promise<void> {
    for (let at = from; at < to; at += STRETCH) await this.#ask('fill', at, Math.min(at + STRETCH, to));
  }

  add = (name: string, count: number): Promise<Answer<'add'>> => this.#ask('add', name, count);
  keepUp = (): Promise<number> => this.#ask('keepUp');
  firstScreen = (): Promise<Answer<'firstScreen'>> => this.#ask('firstScreen');
  search = (words: string, rounds: number): Promise<Answer<'search'>> => this.#ask('search', words, rounds);
  filter = (): Promise<number> => this.#ask('filter');
  receipts = (kind: 'iso' | 'kantara'): Promise<Answer<'receipts'>> => this.#ask('receipts', kind);
  rebuild = (): Promise<number> => this.#ask('rebuild');
  close = (): Promise<void> => this.#tab.close();

  #ask<N extends Name>(name: N, ...args: Parameters<LedgerBench[N]>): Promise<Answer<N>> {
    // What a driver's script runs beside the page's own is reached through the window.
    const page = '(window.wrappedJSObject ?? window)';
    return this.#tab.run(`return await ${page}.bench.${name}(...${JSON.stringify(args)});`);
  }
}
