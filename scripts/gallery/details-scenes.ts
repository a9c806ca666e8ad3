import type { Tab } from '../browser/driver.ts';
import { PAGE, PHONE, type Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { there } from './there.ts';

const PASSPHRASE = 'шесть ёлок у причала';

/** The settings, where nothing is filled in yet. */
async function settings(stage: Stage): Promise<Tab> {
  await stage.extension.page.run(
    `await (globalThis.browser ?? chrome).storage.local.remove(['profile', 'handed-contacts']);`,
  );
  return there(await stage.log('/settings'), 'profile');
}

async function choosing(stage: Stage): Promise<Tab> {
  const tab = await settings(stage);
  await tab.type('[data-testid=full-name]', 'Анна Сергеевна Речная');
  await tab.type('[data-testid=own-email]', 'anna@rechnaya.example');
  await tab.click('[data-testid=save-profile]');
  await tab.click('[data-testid=choose-details]');
  await tab.type('[data-testid=details-new]', PASSPHRASE);
  return there(tab, 'strength');
}

async function open(stage: Stage): Promise<Tab> {
  const tab = await choosing(stage);
  await tab.type('[data-testid=details-new-again]', PASSPHRASE);
  await tab.click('[data-testid=set-details]');
  return there(tab, 'lock-details');
}

async function locked(stage: Stage): Promise<Tab> {
  const tab = await open(stage);
  await tab.click('[data-testid=lock-details]');
  return there(tab, 'unlock-details');
}

async function lockedLetter(stage: Stage): Promise<Tab> {
  await (await locked(stage)).close();
  const [consent] = await stage.extension.consents();
  const tab = await there(await stage.log(`/letter/${consent?.id ?? ''}`), 'unlock-details');
  await tab.type('[data-testid=details-passphrase]', 'another');
  await tab.click('[data-testid=open-details]');
  await tab.until('the word', `return document.querySelector('[aria-invalid=true]') !== null`);
  return tab;
}

/** The person's details and their passphrase. */
export const DETAILS: readonly Scene[] = [
  { name: 'details, locked', sizes: [PAGE, PHONE], open: locked },
  { name: 'details, letter', sizes: [PAGE, PHONE], open: lockedLetter },
  { name: 'details, open', sizes: [PAGE, PHONE], open },
  { name: 'details, new passphrase', sizes: [PAGE, PHONE], open: choosing },
];
