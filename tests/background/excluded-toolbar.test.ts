import { badges, fakeBrowser } from './fake-extension.ts';
import { expect, test } from 'vitest';
import { noteFollowUp } from '#lib/background/note-follow-up.ts';
import { updateToolbar } from '#lib/background/toolbar.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { writeSettings } from '#lib/settings.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent, letter } from '../ledger/samples.ts';

freshLedger();

test('a letter waits for its answer on an excluded site, too; all else is silent there', async () => {
  await writeSettings({ excludedSites: ['лавка.example'] });
  await recordConsent(consent('order'));
  const { id = -1 } = await fakeBrowser.tabs.create({ url: new URL('https://лавка.example/').href });
  await updateToolbar(id);
  expect(badges.get(id)).toBe('');
  await keepLetter(letter('l', 'order'));
  const about = { id: 's', consentId: 'order', letterId: 'l', day: '2020-03-05' };
  const content = { ...about, time: '2020-03-05T09:00:00Z', channel: 'email' } as const;
  await noteFollowUp({ kind: 'letter-sent', content });
  expect(badges.get(id)).toBe('?');
});
