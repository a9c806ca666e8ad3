import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Puts WXT's fake browser where `wxt/browser` looks for a real one. To be imported before anything that uses it. */
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

/** The parts that the fake lacks. `living` decides which documents still take scripts. */
export const living = { documents: new Set<string>() };

const executeScript = async ({ target }: { target: { documentIds?: string[] } }) => {
  const [documentId] = target.documentIds ?? [];
  if (documentId !== undefined && !living.documents.has(documentId)) throw new Error('No document with id');
  return [{ result: true, documentId }];
};

export const badges = new Map<number | undefined, string>();
/** What the button says where the pointer rests on it, by tab. */
export const titles = new Map<number | undefined, string>();

/** Rules of the network guard, as last set. */
export const network = { rules: [] as { condition: { regexFilter: string } }[] };

Object.assign(fakeBrowser, {
  scripting: { executeScript },
  declarativeNetRequest: {
    updateSessionRules: async ({ addRules }: { addRules: typeof network.rules }) => {
      network.rules = addRules;
    },
  },
  i18n: { getMessage: (name: string) => name },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string }) => void badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => void titles.set(tabId, title),
  },
});

export { fakeBrowser };
