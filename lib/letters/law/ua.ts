import type { Law } from './law.ts';

/**
 * Law of Ukraine 2297-VI "On protection of personal data"; keys are article(part)(point). The ten days are those of the
 * Ombudsman's explanation of 25.08.2025. The bill 8153 was not checked.
 */
export const UA = {
  regime: 'ua',
  slug: '2297',
  act: '2297-VI',
  languages: ['uk'],
  alsoIn: ['en'],
  checked: '2026-11-20',
  counting: {
    zone: 'Europe/Kyiv',
    calendar: null,
    rolls: null,
  },
  norms: {
    '8(2)(3)': {
      gives: 'access to one’s data',
      confidence: 'secondary',
      source: 'biznestrend.com, text of art. 8; zpd.inf.ua/page16.html',
    },
    '8(2)(4)': {
      gives: 'an answer in thirty calendar days, with the content of the data',
      confidence: 'secondary',
      source: 'biznestrend.com, text of art. 8; zpd.inf.ua/page16.html',
    },
    '8(2)(5)': {
      gives: 'a reasoned demand that objects to processing',
      confidence: 'secondary',
      source: 'biznestrend.com, text of art. 8; zpd.inf.ua/page16.html',
    },
    '8(2)(6)': {
      gives: 'a reasoned demand to change or destroy data processed unlawfully or inaccurate',
      confidence: 'secondary',
      source: 'biznestrend.com, text of art. 8; zpd.inf.ua/page16.html',
    },
    '8(2)(11)': {
      gives: 'withdraw consent',
      confidence: 'secondary',
      source: 'biznestrend.com, text of art. 8; zpd.inf.ua/page16.html',
    },
    '11(1)(1)': {
      gives: 'consent as a ground',
      confidence: 'law',
      source: 'text of art. 11, femida.news',
    },
  },
  terms: {
    access: {
      n: 30,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '8(2)(4)',
      confidence: 'secondary',
    },
    demand: {
      n: 10,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '8(2)(5)',
      confidence: 'secondary',
    },
    change: {
      n: 10,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '8(2)(6)',
      confidence: 'secondary',
    },
  },
  kinds: {
    withdraw: {
      norms: ['8(2)(11)'],
      terms: [],
      may: ['enclosures'],
    },
    stop: {
      norms: ['8(2)(5)'],
      terms: ['demand'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    'stop-advertising': {
      norms: ['8(2)(5)', '8(2)(11)'],
      terms: [],
      may: ['enclosures'],
    },
    erase: {
      norms: ['8(2)(6)'],
      terms: ['change'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    access: {
      norms: ['8(2)(3)', '8(2)(4)'],
      terms: ['access'],
      may: ['id-document', 'enclosures'],
    },
    correct: {
      norms: ['8(2)(6)'],
      terms: ['change'],
      must: ['corrections'],
      may: ['enclosures'],
    },
  },
  mayKeep: [
    {
      what: 'processing on another ground than consent: a withdrawal reaches consent only',
      confidence: 'secondary',
    },
  ],
  channels: [
    {
      by: 'letter',
      accepted: 'accepted',
      confidence: 'secondary',
    },
    {
      by: 'e-mail',
      accepted: 'usual practice',
      confidence: 'memory',
    },
  ],
  regulators: [
    {
      name: 'Уповноважений Верховної Ради України з прав людини',
      about: 'personal data',
      channels: ['in writing'],
      needs: ['full name and contacts', 'the holder of the data', 'the breach', 'copies'],
      confidence: 'memory',
    },
  ],
} satisfies Law;
