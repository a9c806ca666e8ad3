import type { Tab } from '../browser/driver.ts';
import type { LANGUAGES } from '../gallery/scene.ts';
import type { Stage } from '../gallery/stage.ts';
import { there } from '../gallery/there.ts';

type Language = (typeof LANGUAGES)[number];

/** A picture for the stores: a surface with one sentence over it. */
export interface StoreScene {
  readonly name: string;
  readonly says: Readonly<Record<Language, string>>;
  /** CSS pixels that the surface itself has. */
  readonly size: readonly [width: number, height: number];
  readonly open: (stage: Stage) => Promise<Tab>;
}

const policy = (stage: Stage): string => stage.site.url('vasilyok', 'policy.html');

/** In the order in which the stores show them. */
export const STORE_SCENES: readonly StoreScene[] = [
  {
    name: 'glance',
    says: {
      en: 'A policy at a glance: what goes from you, what for, to whom',
      ru: 'Политика одним взглядом: что уходит от вас, для чего и кому',
    },
    size: [440, 660],
    open: async (stage) => there(await stage.about('sidepanel', policy(stage)), 'flow'),
  },
  {
    name: 'asked',
    says: {
      en: 'What the page asks you to agree to, and what is odd about it',
      ru: 'На что просит согласиться страница и что в этом необычного',
    },
    size: [360, 600],
    open: async (stage) => there(await stage.about('popup', stage.site.url('kvartal-remont')), 'control'),
  },
  {
    name: 'log',
    says: {
      en: 'All your consents, on your device alone',
      ru: 'Все ваши согласия – только на вашем устройстве',
    },
    size: [1000, 660],
    open: async (stage) => there(await stage.log('/'), 'timeline'),
  },
  {
    name: 'map',
    says: { en: 'Who has your phone number?', ru: 'У кого есть ваш телефон?' },
    size: [1120, 660],
    open: async (stage) => there(await stage.log('/map/phone'), 'receiver'),
  },
  {
    name: 'changes',
    says: { en: 'What has changed since you agreed', ru: 'Что изменилось с тех пор, как вы согласились' },
    size: [1000, 660],
    open: async (stage) => there(await stage.log('/record/odd'), 'see-changes'),
  },
];
