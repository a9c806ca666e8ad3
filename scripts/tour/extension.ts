import type { Consent } from '../../lib/model/consent.ts';
import type { Letter } from '../../lib/model/letter.ts';
import type { Answer, MessageName, Payload } from '../../lib/messages/contract.ts';
import type { Driver, Tab } from '../browser/driver.ts';

/** The extension seen from one of its own pages, the way its surfaces see it. */
export interface Extension {
  /** The page that speaks for us: it stays open in the background. */
  readonly page: Tab;
  ask<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>>;
  /** The browser's number of the tab whose address begins so. */
  tabId(url: string): Promise<number>;
  /** Contents of the events on record, oldest first, straight from the database. */
  consents(): Promise<Consent[]>;
  letters(): Promise<Letter[]>;
  /** Document versions kept. */
  kept(): Promise<{ url: string; sha256: string }[]>;
  /** As a person's choice on the settings page. */
  useLanguage(language: string): Promise<void>;
}

const API = 'const api = globalThis.browser ?? globalThis.chrome;';

const contents = (kind: string) => `
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('consent-ledger');
    let isNew = false;
    // What is not there yet is the background's to make: an empty one of ours would be taken for a first version.
    opening.onupgradeneeded = () => { isNew = true; opening.transaction.abort(); };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = (event) => { event.preventDefault(); return isNew ? resolve(null) : reject(opening.error); };
  });
  if (database === null) return [];
  const events = await new Promise((resolve, reject) => {
    const reading = database.transaction('events').objectStore('events').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  database.close();
  return events.filter((event) => event.kind === '${kind}' && event.content !== null).map((event) => event.content);`;

/** Opens a page of the extension to speak through. */
export async function extensionOf(driver: Driver): Promise<Extension> {
  const page = await driver.open(driver.extensionUrl('log.html'));
  return {
    page,
    ask: async <N extends MessageName>(name: N, payload: Payload<N>) => {
      const message = JSON.stringify({ name, payload });
      const reply = await page.run<{ ok: boolean; value: Answer<N>; error?: { message: string } } | null>(
        `${API} return await api.runtime.sendMessage(${message});`,
      );
      if (reply?.ok !== true) throw new Error(`${name}: ${reply?.error?.message ?? 'no answer'}`);
      return reply.value;
    },
    tabId: async (url) => {
      const tabs = await page.run<{ id: number; url?: string }[]>(`${API} return await api.tabs.query({});`);
      const tab = tabs.find((one) => one.url?.startsWith(url));
      if (tab === undefined) throw new Error(`no tab shows ${url}`);
      return tab.id;
    },
    consents: () => page.run<Consent[]>(contents('consent')),
    kept: () => page.run(contents('policy-kept')),
    letters: () => page.run<Letter[]>(contents('letter-drafted')),
    useLanguage: (language) =>
      page.run(`${API} const { settings } = await api.storage.local.get('settings');
        await api.storage.local.set({ settings: { ...settings, language: '${language}' } });`),
  };
}
