import { browser, type Browser } from 'wxt/browser';
import { siteOf } from '#lib/ledger/address.ts';
import { withdrawnAmong } from '#lib/ledger/find/withdrawn-among.ts';
import { consentsOfSite } from '#lib/ledger/read.ts';
import { canWithdraw } from '#lib/model/can-withdraw.ts';
import { openPanel } from './open-panel.ts';

/** Does what the person's shortcuts ask for; names as in the manifest. Phones have none. */
export function followShortcuts(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    // Before any await: the panel opens inside the gesture only.
    if (command === 'open-panel') void openPanel(tab?.id ?? -1);
    else if (command === 'open-log') void openLog('/');
    else if (command === 'withdraw') void withdrawHere(tab);
  });
}

/** The letter that takes back what was given last on a tab's site; the log where nothing was. */
async function withdrawHere(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const consents = await consentsOfSite(siteOf(tab?.url ?? ''));
  const withdrawn = await withdrawnAmong(consents);
  const last = consents.find((one) => canWithdraw(one) && !withdrawn.includes(one.id));
  await openLog(last ? `/letter/${last.id}` : '/');
}

const openLog = (place: string): Promise<unknown> =>
  browser.tabs.create({ url: `${browser.runtime.getURL('/log.html')}#${place}` });
