import { waitFor } from '../browser/driver.ts';
import type { Stage } from '../gallery/stage.ts';

/** Asks the English practice shop for a book: one more consent on record. */
export async function askForBook({ driver, site, extension }: Stage): Promise<void> {
  const before = (await extension.consents()).length;
  const url = site.url('lantern-quay');
  const shop = await driver.open(url);
  const tabId = await extension.tabId(url);
  await waitFor('the controls', async () => (await extension.ask('page.state', { tabId })).controls.length);
  await shop.click('#cookie button', 'Reject');
  await shop.type('[name=full_name]', 'Anna');
  await shop.type('[name=email]', 'anna@rechnaya.example');
  await shop.click('[name=privacy]');
  await shop.click('#shelf [type=submit]');
  await waitFor('one more record', async () => {
    const consents = await extension.consents();
    return consents.length > before && consents.some(({ control }) => control.kind === 'checkbox');
  });
  await waitFor('the version agreed to', async () =>
    (await extension.kept()).some(({ url: kept }) => kept.includes('lantern-quay')),
  );
  await shop.close();
}
