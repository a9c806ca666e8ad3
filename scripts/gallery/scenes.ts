import type { FollowUpEntry } from '../../lib/ledger/follow-up.ts';
import type { Letter } from '../../lib/model/letter.ts';
import type { Tab } from '../browser/driver.ts';
import { PAGE, PANEL, PHONE, POPUP, type Scene } from './scene.ts';
import { DETAILS } from './details-scenes.ts';
import { LETTERS } from './letter-scenes.ts';
import { LIFE, ON_PAGES } from './life-scenes.ts';
import { order, type Stage } from './stage.ts';
import { there } from './there.ts';
import { CLINIC, tellOfPaper } from './tell-of-paper.ts';

const own = async ({ driver, extension }: Stage, surface: string): Promise<Tab> => {
  const id = await extension.page.run<number>(
    'return (await (globalThis.browser ?? chrome).tabs.getCurrent()).id',
  );
  return driver.open(driver.extensionUrl(`${surface}.html?tab=${id}`));
};

const record = async (stage: Stage): Promise<Tab> => {
  const [consent] = await stage.extension.consents();
  return there(await stage.log(`/record/${consent?.id ?? ''}`), 'record-words');
};

const caseFile = async (stage: Stage): Promise<Tab> => {
  const [consent] = await stage.extension.consents();
  return there(await stage.log(`/case-file/${consent?.id ?? ''}`), 'case-file');
};

const letter = async (stage: Stage): Promise<Tab> => {
  const [consent] = await stage.extension.consents();
  const tab = await there(await stage.log(`/letter/${consent?.id ?? ''}`), 'missing');
  return tab;
};

const draftedLetter = async (stage: Stage): Promise<Tab> => {
  const tab = await letter(stage);
  await tab.type('[data-testid=full-name]', 'Анна Сергеевна Речная');
  await tab.type('[data-testid=own-email]', 'anna@rechnaya.example');
  return there(tab, 'letter-text');
};

/** A letter that was sent two months ago, and when it came is known. */
const caseOfLetter = async (stage: Stage): Promise<Tab> => {
  const [, letter = await keptLetter(stage)] = await stage.extension.letters();
  const tab = await stage.log(`/kept/${letter.id}`);
  return there(tab, 'timeline');
};

async function keptLetter(stage: Stage): Promise<Letter> {
  const tab = await draftedLetter(stage);
  await tab.click('[data-testid=copy]');
  await there(tab, 'note-sent');
  await tab.close();
  const [drafted] = await stage.extension.letters();
  if (!drafted) throw new Error('a letter that was copied is not kept');
  const created = new Date(Date.now() - 71 * 86_400_000).toISOString();
  const letter = { ...drafted, id: crypto.randomUUID(), created };
  await stage.extension.ask('letter.keep', letter);
  const about = (days: number) => {
    const time = new Date(Date.now() - days * 86_400_000).toISOString();
    const { id: letterId, consentId } = letter;
    return { id: crypto.randomUUID(), letterId, consentId, time, day: time.slice(0, 10) };
  };
  const say = (entry: FollowUpEntry) => stage.extension.ask('consent.follow-up', entry);
  await say({ kind: 'letter-sent', content: { ...about(70), channel: 'post' } });
  await say({ kind: 'letter-delivered', content: about(60) });
  return letter;
}

const answerForm = async (stage: Stage): Promise<Tab> => {
  const tab = await caseOfLetter(stage);
  await tab.click('[data-testid=note-answered]');
  return there(tab, 'note-text');
};

const document = async (stage: Stage): Promise<Tab> => {
  const [kept] = await stage.extension.kept();
  return there(await stage.log(`/document/${kept?.sha256 ?? ''}`), 'summary');
};

const told = async (stage: Stage, place: string, testid: string): Promise<Tab> => {
  const entry = (await stage.extension.consents()).find(({ entered }) => entered);
  return there(await stage.log(`/${place}/${entry?.id ?? ''}`), testid);
};

const secondScreen = async (stage: Stage): Promise<Tab> => {
  const tab = await there(await stage.driver.open(stage.driver.extensionUrl('welcome.html')), 'next');
  await tab.click('[data-testid=next]');
  return tab;
};

const roomSettings = async (stage: Stage): Promise<Tab> => {
  const tab = await there(await stage.log('/settings'), 'room-taken');
  await tab.run(`document.querySelector('[data-testid=room-part]').scrollIntoView(); return 0`);
  return tab;
};

const siteToForget = async (stage: Stage): Promise<Tab> => {
  const tab = await there(await stage.log('/site/vasilyok.example'), 'forget-site');
  await tab.click('[data-testid=forget-site]');
  return tab;
};

const unfolded = async (stage: Stage): Promise<Tab> => {
  const tab = await stage.about('sidepanel', stage.site.url('vasilyok', 'policy.html'));
  await there(tab, 'claim-data-phone');
  await tab.click('[data-testid=claim-data-phone] button');
  return there(tab, 'quote');
};

/** Before anything is on record. */
export const EMPTY: readonly Scene[] = [
  {
    name: 'log, empty',
    sizes: [PAGE, PHONE],
    open: async (stage) => there(await stage.log('/'), 'how'),
  },
  {
    name: 'welcome, first screen',
    sizes: [PAGE, PHONE],
    open: async ({ driver }) => there(await driver.open(driver.extensionUrl('welcome.html')), 'welcome'),
  },
  { name: 'welcome, second screen', sizes: [PAGE, PHONE], open: secondScreen },
];

/** After one order at the flower shop. */
export const WITH_RECORD: readonly Scene[] = [
  {
    name: 'popup, nothing here',
    sizes: [POPUP],
    open: async (stage) => there(await stage.about('popup', stage.site.url('luzhi', 'empty.html')), 'site'),
  },
  {
    name: 'popup, on record',
    sizes: [POPUP],
    open: async (stage) => there(await stage.about('popup', stage.site.url('vasilyok')), 'on-record'),
  },
  {
    name: 'popup, asked',
    sizes: [POPUP],
    open: async (stage) => there(await stage.about('popup', stage.site.url('kvartal-remont')), 'control'),
  },
  {
    name: 'popup, policy',
    sizes: [POPUP],
    open: async (stage) =>
      there(await stage.about('popup', stage.site.url('vasilyok', 'policy.html')), 'count-data'),
  },
  {
    name: 'popup, no access',
    sizes: [POPUP],
    open: async (stage) => there(await own(stage, 'popup'), 'no-access'),
  },
  {
    name: 'side panel, summary',
    sizes: [PANEL, PHONE],
    open: async (stage) =>
      there(await stage.about('sidepanel', stage.site.url('vasilyok', 'policy.html')), 'summary'),
  },
  { name: 'side panel, quotes', sizes: [PANEL], open: unfolded },
  {
    name: 'side panel, English policy',
    sizes: [PANEL],
    open: async (stage) =>
      there(await stage.about('sidepanel', stage.site.url('lantern-quay', 'privacy.html')), 'summary'),
  },
  {
    name: 'side panel, nothing read',
    sizes: [PANEL, PHONE],
    open: (stage) => stage.about('sidepanel', stage.site.url('luzhi', 'empty.html')),
  },
  {
    name: 'side panel, no access',
    sizes: [PANEL],
    open: async (stage) => there(await own(stage, 'sidepanel'), 'no-access'),
  },
  {
    name: 'log, one record',
    sizes: [PAGE, PHONE],
    open: async (stage) => there(await stage.log('/'), 'record'),
  },
  { name: 'record', sizes: [PAGE, PHONE], open: record },
  { name: 'record, not there', sizes: [PAGE], open: (stage) => stage.log('/record/none') },
  { name: 'case file', sizes: [PAGE, PHONE], open: caseFile },
  { name: 'document', sizes: [PAGE, PHONE], open: document },
  { name: 'letter, something missing', sizes: [PAGE], open: letter },
  { name: 'letter', sizes: [PAGE, PHONE], open: draftedLetter },
  { name: 'case, overdue', sizes: [PAGE, PHONE], open: caseOfLetter },
  { name: 'case, an answer', sizes: [PAGE, PHONE], open: answerForm },
  { name: 'case, on the record', sizes: [PAGE, PHONE], open: record },
  {
    name: 'letters and answers',
    sizes: [PAGE, PHONE],
    open: async (stage) => there(await stage.log('/cases'), 'cases'),
  },
  {
    name: 'settings',
    sizes: [PAGE, PHONE],
    open: async (stage) => there(await stage.log('/settings'), 'language'),
  },
  { name: 'room, settings', sizes: [PAGE, PHONE], open: roomSettings },
  { name: 'site, to be forgotten', sizes: [PAGE, PHONE], open: siteToForget },
];

/** After the person told of a consent on paper, and put it right. */
export const BY_HAND: readonly Scene[] = [
  {
    name: 'entry by hand',
    sizes: [PAGE, PHONE],
    open: async (stage) => there(await stage.log('/tell'), 'tell-form'),
  },
  { name: 'record by hand', sizes: [PAGE, PHONE], open: (stage) => told(stage, 'record', 'correction') },
  { name: 'correction', sizes: [PAGE, PHONE], open: (stage) => told(stage, 'correct', 'correct-form') },
  {
    name: 'operator',
    sizes: [PAGE, PHONE],
    open: async (stage) => {
      const tab = await there(await stage.log(`/operator/${encodeURIComponent(CLINIC)}`), 'same-as');
      await tab.click('[data-testid=same-as]');
      return tab;
    },
  },
  {
    name: 'site, its operator',
    sizes: [PAGE, PHONE],
    open: async (stage) => {
      const [seen] = await stage.extension.consents();
      return there(await stage.log(`/site/${encodeURIComponent(seen?.site ?? '')}`), 'site-operators');
    },
  },
];

/** Runs through all scenes, in the states that they need. */
export async function eachScene(stage: Stage, visit: (scene: Scene) => Promise<void>): Promise<void> {
  for (const scene of EMPTY) await visit(scene);
  await order(stage);
  for (const scene of WITH_RECORD) await visit(scene);
  await tellOfPaper(stage);
  for (const scene of [...BY_HAND, ...LETTERS, ...DETAILS]) await visit(scene);
  await stage.live();
  for (const scene of [...LIFE, ...ON_PAGES]) await visit(scene);
}
