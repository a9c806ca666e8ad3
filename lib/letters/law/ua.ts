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
    '22': {
      gives: 'the Ombudsman and the courts watch over the law',
      confidence: 'law',
      source: 'docs.dtkt.ua/doc/1146.524.29',
    },

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
    reminder: { norms: [], terms: [], may: ['enclosures'] },
    'object-refusal': { norms: ['8(2)(11)'], terms: [], may: ['answer', 'enclosures'] },
    'object-identification': { norms: [], terms: [], must: ['demanded'], may: ['enclosures'] },
    complaint: { norms: ['22'], terms: [], may: ['answer', 'grounds', 'enclosures'] },
  },
  mayKeep: [
    {
      what: 'other-grounds',
      norm: '11(1)',
      confidence: 'secondary',
    },
  ],
  channels: [
    {
      by: 'post',
      accepted: 'accepted',
      confidence: 'secondary',
    },
    {
      by: 'email',
      accepted: 'weak-proof',
      confidence: 'memory',
    },
  ],
  regulators: [
    {
      name: 'Уповноважений Верховної Ради України з прав людини',
      about: 'data',
      ways: ['post'],
      web: '',
      needs: ['name', 'operator', 'facts', 'copies'],
      source: 'arts. 22 and 23, docs.dtkt.ua/doc/1146.524.29',
      confidence: 'law',
    },
  ],
} satisfies Law;
