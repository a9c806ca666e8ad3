import type { Tab } from '../browser/driver.ts';
import type { LANGUAGES } from '../gallery/scene.ts';
import type { Stage } from '../gallery/stage.ts';
import { there } from '../gallery/there.ts';

type Language = (typeof LANGUAGES)[number];

/** A picture for the stores: a surface with a sentence and a word more on it. */
export interface StoreScene {
  readonly name: string;
  readonly says: Readonly<Record<Language, readonly [sentence: string, more: string]>>;
  /** CSS pixels that the surface itself has. */
  readonly size: readonly [width: number, height: number];
  readonly open: (stage: Stage, language: Language) => Promise<Tab>;
}

/** The made-up shop whose pages speak the language. */
const SHOP = { ru: 'vasilyok', en: 'lantern-quay' } as const;
const ASKS = { ru: 'kvartal-remont', en: 'lantern-quay' } as const;
const POLICY = { ru: 'policy.html', en: 'privacy.html' } as const;

const policy = async (stage: Stage, language: Language): Promise<Tab> =>
  there(await stage.about('sidepanel', stage.site.url(SHOP[language], POLICY[language])), 'flow');

const asked = async (stage: Stage, language: Language): Promise<Tab> =>
  there(await stage.about('popup', stage.site.url(ASKS[language], 'index.html')), 'control');

const letter = async (stage: Stage, language: Language): Promise<Tab> => {
  const site = `${SHOP[language]}.example`;
  const given = (await stage.extension.consents()).find((consent) => consent.site === site);
  const tab = await there(await stage.log(`/letter/${given?.id ?? ''}`), 'full-name');
  await tab.type('[data-testid=full-name]', language === 'ru' ? 'Анна Сергеевна Речная' : 'Anna Rivers');
  await tab.type('[data-testid=own-email]', 'anna@rechnaya.example');
  await there(tab, 'letter-text');
  await tab.run(`document.activeElement.blur();
    document.querySelector('[data-testid=letter-subject]').scrollIntoView();
    return 0`);
  return tab;
};

const changes = async (stage: Stage): Promise<Tab> => {
  const kept = (await stage.extension.kept()).filter(({ url }) => url.includes('//sviter.example/'));
  return there(await stage.log(`/changes/${kept.map(({ sha256 }) => sha256).join('..')}`), 'changes-matter');
};

/** In the order in which the stores show them; Chrome's takes the first five. */
export const STORE_SCENES: readonly StoreScene[] = [
  {
    name: 'glance',
    says: {
      en: [
        'A policy at a glance',
        'What goes from you, what for and to whom. Every line opens the exact words.',
      ],
      ru: [
        'Политика одним взглядом',
        'Что уходит от вас, для чего и кому. За каждой строкой – точные слова.',
      ],
    },
    size: [440, 730],
    open: policy,
  },
  {
    name: 'asked',
    says: {
      en: ['This page, at once', 'What you agreed to here, what it asks now, and what its policy says.'],
      ru: [
        'О чём просит страница',
        'И что в этом необычного: галочка стояла заранее, одна на несколько согласий.',
      ],
    },
    size: [380, 620],
    open: asked,
  },
  {
    name: 'log',
    says: {
      en: ['All your consents', 'In a private log on your device alone'],
      ru: ['Все ваши согласия', 'В личном журнале, только на вашем устройстве'],
    },
    size: [1000, 650],
    open: async (stage) => there(await stage.log('/'), 'timeline'),
  },
  {
    name: 'letter',
    says: {
      en: ['Taken back by a letter', 'It cites your consent, the policy and the law'],
      ru: ['Отозвать – письмом', 'В нём ваше согласие, политика и закон'],
    },
    size: [1160, 650],
    open: letter,
  },
  {
    name: 'map',
    says: {
      en: ['Who has your phone number?', 'By your own log, over all sites'],
      ru: ['У кого есть ваш телефон?', 'По вашему журналу, сразу по всем сайтам'],
    },
    size: [1160, 650],
    open: async (stage) => there(await stage.log('/map/phone'), 'receiver'),
  },
  {
    name: 'changes',
    says: {
      en: ['What has changed since', 'By meaning: new recipients, new data, new purposes'],
      ru: ['Что изменилось с тех пор', 'По смыслу: новые получатели, новые данные, новые цели'],
    },
    size: [1160, 650],
    open: changes,
  },
];
