import { AROUND, EXTENSION } from './gdpr/around.ts';
import { GIVES } from './gdpr/gives.ts';
import { requestKinds } from './gdpr/kinds.ts';
import type { Law } from './law.ts';

/**
 * UK GDPR as changed by the Data (Use and Access) Act 2025; keys are article(paragraph)(point).
 */
export const UK = {
  regime: 'uk',
  slug: 'ukgdpr',
  act: 'UK GDPR',
  languages: ['en'],
  checked: '2026-11-28',
  counting: {
    zone: 'Europe/London',
    calendar: null,
    rolls: null,
  },
  norms: {
    '6(1)': {
      gives: 'the grounds of processing',
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679',
    },
    '17(3)': {
      gives: GIVES['17(3)'],
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },

    '7(3)': {
      gives: GIVES['7(3)'],
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '12(3)': {
      gives: GIVES['12(3)'],
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '12A': {
      gives:
        'one month from the latest of receipt, identity information and fee; the clock stops while needed clarification is awaited',
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '15(1)': {
      gives: GIVES['15(1)'],
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '15(3)': {
      gives: GIVES['15(3)'],
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '16': {
      gives: GIVES['16'],
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '17(1)(b)': {
      gives: GIVES['17(1)(b)'],
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '17(1)': {
      gives: GIVES['17(1)'],
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '18(1)': {
      gives: GIVES['18(1)'],
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '19': {
      gives: GIVES['19'],
      confidence: 'secondary',
      source: 'law data, November 2026',
    },
    '20(1)': {
      gives: GIVES['20(1)'],
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '21(1)': {
      gives: GIVES['21(1)'],
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '21(2)': {
      gives: GIVES['21(2)'],
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '22': {
      gives: 'no decision by machine alone that affects the person significantly',
      confidence: 'memory',
      source: 'replaced in 2025; the new articles were not seen',
    },
    '77': {
      gives: 'complaint to an authority',
      confidence: 'memory',
      source: 'not seen',
    },
    'DPA 164A': {
      gives: 'complaint to the controller: acknowledged in 30 days',
      confidence: 'law',
      source: 'legislation.gov.uk ukpga/2025/18/section/103',
    },
  },
  terms: {
    complaint: { n: 30, unit: 'calendar-day', from: 'receipt', norm: 'DPA 164A', confidence: 'law' },

    answer: {
      n: 1,
      unit: 'month',
      from: 'receipt',
      norm: '12A',
      extension: EXTENSION,
      confidence: 'secondary',
    },
  },
  kinds: {
    ...requestKinds({
      answer: ['12(3)', '12A'],
      advertising: ['21(2)'],
      machine: '22',
      portability: ['20(1)'],
    }),
    reminder: { norms: ['12(3)', 'DPA 164A'], terms: ['complaint'], may: ['enclosures'] },
    'object-refusal': {
      norms: ['7(3)', '6(1)', '17(3)', 'DPA 164A'],
      terms: ['complaint'],
      may: ['answer', 'enclosures'],
    },
    'object-identification': {
      norms: ['DPA 164A'],
      terms: ['complaint'],
      must: ['demanded'],
      may: ['enclosures'],
    },
    complaint: { norms: [], terms: [], may: ['answer', 'grounds', 'enclosures'] },
  },
  ...AROUND,
  regulators: [
    {
      name: 'Information Commissioner’s Office',
      about: 'data',
      ways: ['form'],
      web: 'https://ico.org.uk',
      needs: ['complaint-first', 'copies', 'facts'],
      source: 'law data, November 2026; ico.org.uk',
      confidence: 'secondary',
    },
  ],
} satisfies Law;
