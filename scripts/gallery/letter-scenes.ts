import type { FollowUpEntry } from '../../lib/ledger/follow-up.ts';
import type { Letter } from '../../lib/model/letter.ts';
import type { Tab } from '../browser/driver.ts';
import { PAGE, PHONE, type Scene } from './scene.ts';
import { order, type Stage } from './stage.ts';
import { there } from './there.ts';

const REFUSAL = 'Данные обрабатываются на основании договора, поэтому отзыв не может быть исполнен.';
const ADDRESSEE = { name: 'ООО «Василёк»', email: 'otzyv@vasilyok.example', postal: '' };

const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** A letter, a reminder and an objection, all about the newest consent; made once. */
async function chain({ extension }: Stage): Promise<Letter> {
  const [consent] = await extension.consents();
  const consentId = consent?.id ?? '';
  const made = (await extension.letters()).find(({ kind }) => kind === 'object-refusal');
  if (made) return made;
  const letter = (kind: Letter['kind'], days: number, follows?: string): Letter => ({
    ...{ id: crypto.randomUUID(), consentId, created: ago(days), regime: 'ru', kind, language: 'ru' },
    ...{ addressee: ADDRESSEE, subject: 'Отзыв согласия на обработку персональных данных', terms: [] },
    body: 'ОТЗЫВ СОГЛАСИЯ\n\nОтзываю согласие.\n\n1 июня 2026 года\nРечная Анна Сергеевна',
    ...(follows !== undefined && { follows }),
  });
  const term = { n: 30, unit: 'calendar-day', basis: '152-ФЗ 21(5)' } as const;
  const first: Letter = { ...letter('withdraw', 80), terms: [term] };
  const reminder = letter('reminder', 40, first.id);
  const objection = letter('object-refusal', 20, first.id);
  for (const one of [first, reminder, objection]) await extension.ask('letter.keep', one);
  const about = ({ id: letterId }: Letter, days: number) => ({
    ...{ id: crypto.randomUUID(), letterId, consentId, time: ago(days), day: ago(days).slice(0, 10) },
  });
  const say = (entry: FollowUpEntry) => extension.ask('consent.follow-up', entry);
  await say({ kind: 'letter-sent', content: { ...about(first, 79), channel: 'email' } });
  await say({ kind: 'letter-sent', content: { ...about(reminder, 39), channel: 'post' } });
  const refused = { ...about(reminder, 25), outcome: 'refused', text: REFUSAL } as const;
  await say({ kind: 'letter-answered', content: refused });
  return objection;
}

const caseChain = async (stage: Stage): Promise<Tab> =>
  there(await stage.log(`/kept/${(await chain(stage)).id}`), 'timeline');

const complaint = async (stage: Stage): Promise<Tab> => {
  const tab = await there(await stage.log(`/next/complaint..${(await chain(stage)).id}`), 'regime');
  // Another scene may have had the sender kept.
  if (await tab.run(`return document.querySelector('[data-testid=full-name]').value === ''`)) {
    await tab.type('[data-testid=full-name]', 'Анна Сергеевна Речная');
    await tab.type('[data-testid=own-email]', 'anna@rechnaya.example');
  }
  return there(tab, 'goes-along');
};

const noAddress = async (stage: Stage): Promise<Tab> => {
  const entry = (await stage.extension.consents()).find(({ entered }) => entered);
  return there(await stage.log(`/letter/${entry?.id ?? ''}`), 'no-address');
};

/** Of one operator, who was given as much twice. */
const together = async (stage: Stage): Promise<Tab> => {
  const seen = async () => (await stage.extension.consents()).filter(({ entered }) => !entered);
  if ((await seen()).length < 2) await order(stage);
  const [consent] = await seen();
  const tab = await there(await stage.log(`/letter/${consent?.id ?? ''}`), 'also');
  await tab.run(`const name = document.querySelector('[data-testid=full-name]');
    if (name.value === '') {
      name.value = 'Анна Сергеевна Речная';
      name.dispatchEvent(new Event('input', { bubbles: true }));
      const email = document.querySelector('[data-testid=own-email]');
      email.value = 'anna@rechnaya.example';
      email.dispatchEvent(new Event('input', { bubbles: true }));
    }`);
  await tab.click('[data-testid=also] input');
  await there(tab, 'letter-text');
  await tab.run(`document.querySelector('[data-testid=also]').scrollIntoView({ block: 'center' }); return 0`);
  return tab;
};

const keptTogether = async (stage: Stage): Promise<Tab> => {
  const of = async () => (await stage.extension.letters()).find(({ also }) => also !== undefined);
  if (!(await of())) {
    const tab = await together(stage);
    await tab.click('[data-testid=copy]');
    await there(tab, 'note-sent');
    await tab.close();
  }
  return there(await stage.log(`/kept/${(await of())?.id ?? ''}`), 'carried');
};

const several = async (stage: Stage): Promise<Tab> => {
  const tab = await there(await stage.log('/several/'), 'several-before');
  await tab.click('[data-testid=choose-all]');
  return tab;
};

/** Letters that follow others, or want something; after a consent on paper was told of. */
export const LETTERS: readonly Scene[] = [
  { name: 'case, several letters', sizes: [PAGE, PHONE], open: caseChain },
  { name: 'letter, complaint', sizes: [PAGE, PHONE], open: complaint },
  { name: 'letter, no address', sizes: [PAGE, PHONE], open: noAddress },
  { name: 'letter, several consents', sizes: [PAGE, PHONE], open: together },
  { name: 'letter kept, several consents', sizes: [PAGE, PHONE], open: keptTogether },
  { name: 'several letters', sizes: [PAGE, PHONE], open: several },
];
