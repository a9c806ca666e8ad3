import { browser } from 'wxt/browser';
import { PRIVATE_ADDRESSES } from './public-address.ts';

let guarding: Promise<void> | undefined;

/**
 * Has the browser itself stop requests of this extension to private-network addresses. `fetch` follows redirects
 * unseen, so that a public page could send it there; the rules are asked at every hop. They hold for requests that the
 * extension makes, for no others. @throws where they cannot be set: then nothing is fetched
 */
export function guardNetwork(): Promise<void> {
  guarding ??= setRules();
  return guarding;
}

function setRules(): Promise<void> {
  const initiator = new URL(browser.runtime.getURL('/')).hostname;
  const addRules = PRIVATE_ADDRESSES.map((regexFilter, index) => ({
    id: index + 1,
    action: { type: 'block' as const },
    condition: {
      regexFilter,
      initiatorDomains: [initiator],
      resourceTypes: ['xmlhttprequest' as const, 'other' as const],
    },
  }));
  const removeRuleIds = addRules.map(({ id }) => id);
  return browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules });
}
