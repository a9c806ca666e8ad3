import { AROUND, EXTENSION } from './gdpr/around.ts';
import { GIVES } from './gdpr/gives.ts';
import { requestKinds } from './gdpr/kinds.ts';
import type { Law } from './law.ts';

/**
 * Regulation (EU) 2016/679 (GDPR); keys are article(paragraph)(point). Withdrawal and objection to advertising have no
 * number of their own: the letter asks for no delay, and counts the month of 12(3) for the answer.
 */
export const EU = {
  regime: 'eu',
  slug: 'gdpr',
  act: 'GDPR',
  languages: ['en', 'de'],
  checked: '2026-11-28',
  counting: {
    zone: 'Europe/Brussels',
    calendar: null,
    rolls: {
      by: 'Regulation 1182/71, art. 3',
      confidence: 'memory',
    },
  },
  norms: {
    '6(1)': {
      gives: 'the grounds of processing',
      confidence: 'law',
      source: 'law data, November 2026: after withdrawal, other grounds in 6(1)',
    },
    '17(3)': { gives: GIVES['17(3)'], confidence: 'law', source: 'privacy-web.nl art. 17' },
    '12(4)': {
      gives: 'whoever takes no action gives the reasons, within one month',
      confidence: 'law',
      source: 'gdprhub.eu art. 12',
    },
    '12(6)': {
      gives: 'more information only on reasonable doubt of identity, and no more than confirming it needs',
      confidence: 'secondary',
      source: 'EDPB Guidelines 01/2022, para 69',
    },

    '7(3)': {
      gives: GIVES['7(3)'],
      confidence: 'law',
      source: 'gdprhub.eu art. 7',
    },
    '12(3)': {
      gives: GIVES['12(3)'],
      confidence: 'law',
      source: 'gdprhub.eu art. 12; privacy-web.nl',
    },
    '15(1)': {
      gives: GIVES['15(1)'],
      confidence: 'secondary',
      source: 'law data, November 2026',
    },
    '15(3)': {
      gives: GIVES['15(3)'],
      confidence: 'secondary',
      source: 'law data, November 2026',
    },
    '16': {
      gives: GIVES['16'],
      confidence: 'law',
      source: 'gdpr-text.com art. 16',
    },
    '17(1)(b)': {
      gives: GIVES['17(1)(b)'],
      confidence: 'law',
      source: 'privacy-web.nl art. 17',
    },
    '17(1)': {
      gives: GIVES['17(1)'],
      confidence: 'law',
      source: 'privacy-web.nl art. 17',
    },
    '18(1)': {
      gives: GIVES['18(1)'],
      confidence: 'law',
      source: 'gdpr-expert.com art. 18',
    },
    '19': {
      gives: GIVES['19'],
      confidence: 'secondary',
      source: 'law data, November 2026',
    },
    '20(1)': {
      gives: GIVES['20(1)'],
      confidence: 'law',
      source: 'gdprhub.eu art. 20',
    },
    '20(2)': {
      gives: 'transmission straight to another controller where technically feasible',
      confidence: 'law',
      source: 'gdprhub.eu art. 20',
    },
    '21(1)': {
      gives: GIVES['21(1)'],
      confidence: 'law',
      source: 'gdprhub.eu art. 21',
    },
    '21(2)': {
      gives: GIVES['21(2)'],
      confidence: 'law',
      source: 'gdprhub.eu art. 21',
    },
    '21(3)': {
      gives: 'after an objection the data are no longer processed for marketing',
      confidence: 'law',
      source: 'gdprhub.eu art. 21',
    },
    '22(1)': {
      gives: 'no decision by machine alone that affects the person significantly',
      confidence: 'law',
      source: 'text of art. 22, OSP handbook, p. 140',
    },
    '77(1)': {
      gives: 'complaint to an authority, in particular of the place of residence, work or breach',
      confidence: 'law',
      source: 'gdprhub.eu art. 77; legalviz.eu',
    },
  },
  terms: {
    answer: {
      n: 1,
      unit: 'month',
      from: 'receipt',
      norm: '12(3)',
      extension: EXTENSION,
      confidence: 'law',
    },
  },
  kinds: {
    ...requestKinds({
      answer: ['12(3)'],
      advertising: ['21(2)', '21(3)'],
      machine: '22(1)',
      portability: ['20(1)', '20(2)'],
    }),
    reminder: { norms: ['12(3)', '12(4)'], terms: [], may: ['enclosures'] },
    'object-refusal': { norms: ['12(4)', '6(1)', '7(3)', '17(3)'], terms: [], may: ['answer', 'enclosures'] },
    'object-identification': { norms: ['12(6)'], terms: [], must: ['demanded'], may: ['enclosures'] },
    complaint: { norms: ['77(1)'], terms: [], may: ['answer', 'grounds', 'enclosures'] },
  },
  ...AROUND,
  regulators: [],
} satisfies Law;
