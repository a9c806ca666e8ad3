import type { Consent } from '../../lib/model/consent.ts';
import { waitFor } from '../browser/driver.ts';
import { expectKept, folded, picture, type Tour } from './tour.ts';

/** Orders a bouquet: ticks the box, submits, and finds the consent on record although the page has left. */
export async function giveConsent(tour: Tour): Promise<Consent> {
  const { driver, site, extension, say } = tour;
  const url = site.url('vasilyok');
  const shop = await driver.open(url);
  const tabId = await extension.tabId(url);
  await waitFor(
    'the consent to be noticed',
    async () => (await extension.ask('page.state', { tabId })).controls.length,
  );
  const words = folded(await shop.run<string>('return document.querySelector("label.consent").textContent'));
  const popup = await driver.open(driver.extensionUrl(`popup.html?tab=${tabId}`));
  await popup.resize(360, 600);
  await popup.until(
    'the popup to show the control',
    `return document.querySelector('[data-testid=control]') !== null`,
  );
  await picture(tour, popup, '3-popup');
  await popup.close();
  say(`In the shop's order form the extension noticed: “${words}”`);

  await shop.type('[name=name]', 'Анна');
  await shop.type('[name=phone]', '+7 900 000-00-00');
  await shop.click('[name=agree]');
  await picture(tour, shop, '4-order-form');
  await shop.click('#order button');
  await shop.until('the shop to say thanks', 'return location.pathname.endsWith("thanks.html")');
  const consent = await waitFor('the consent on record', async () => (await extension.consents())[0]);
  expectKept(consent.decision === 'given', 'the consent is on record as given');
  expectKept(
    consent.control.label === words,
    `the record holds the exact words («${consent.control.label}»)`,
  );
  expectKept(!JSON.stringify(consent).includes('Анна'), 'the record holds nothing that was typed');
  say(`Ticked and submitted; the page left at once, and the consent is on record (${consent.certainty}).`);
  await waitFor('the version agreed to', async () => await versionKept(tour), 20);
  say('The document behind it was fetched without cookies and kept as it was today.');
  await shop.close();
  return consent;
}

async function versionKept({ extension }: Tour): Promise<boolean> {
  return (await extension.kept()).some(({ url }) => url.endsWith('/consent.html'));
}
