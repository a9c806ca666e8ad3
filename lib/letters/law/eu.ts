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
    '7(3)': {
      gives: 'withdrawal at any time, as easy as giving; past processing stays lawful',
      confidence: 'law',
      source: 'gdprhub.eu art. 7',
    },
    '12(3)': {
      gives: 'information on what was done, without undue delay and within one month',
      confidence: 'law',
      source: 'gdprhub.eu art. 12; privacy-web.nl',
    },
    '15(1)': {
      gives: 'confirmation, access, the list of information',
      confidence: 'secondary',
      source: 'law data, November 2026',
    },
    '15(3)': {
      gives: 'a copy of the data',
      confidence: 'secondary',
      source: 'law data, November 2026',
    },
    '16': {
      gives: 'rectification without undue delay',
      confidence: 'law',
      source: 'gdpr-text.com art. 16',
    },
    '17(1)(b)': {
      gives: 'erasure where consent is withdrawn and there is no other ground',
      confidence: 'law',
      source: 'privacy-web.nl art. 17',
    },
    '17(1)': {
      gives: 'erasure without undue delay on one of the grounds listed',
      confidence: 'law',
      source: 'privacy-web.nl art. 17',
    },
    '18(1)': {
      gives:
        'restriction where accuracy is contested, processing unlawful, data needed for claims, an objection pending',
      confidence: 'law',
      source: 'gdpr-expert.com art. 18',
    },
    '19': {
      gives:
        'each recipient is told of rectification, erasure, restriction; the person is told who they are on request',
      confidence: 'secondary',
      source: 'law data, November 2026',
    },
    '20(1)': {
      gives: 'one’s data in a structured, commonly used, machine-readable format',
      confidence: 'law',
      source: 'gdprhub.eu art. 20',
    },
    '20(2)': {
      gives: 'transmission straight to another controller where technically feasible',
      confidence: 'law',
      source: 'gdprhub.eu art. 20',
    },
    '21(1)': {
      gives: 'objection on grounds of the person’s situation',
      confidence: 'law',
      source: 'gdprhub.eu art. 21',
    },
    '21(2)': {
      gives: 'objection to direct marketing',
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
    '77': {
      gives: 'complaint to an authority',
      confidence: 'memory',
      source: 'not seen',
    },
  },
  terms: {
    answer: {
      n: 1,
      unit: 'month',
      from: 'receipt',
      norm: '12(3)',
      extension: {
        n: 2,
        unit: 'month',
        condition: 'complexity or number of requests; the person is told with reasons within the first month',
      },
      confidence: 'law',
    },
  },
  kinds: {
    withdraw: {
      norms: ['7(3)', '17(1)(b)', '19', '12(3)'],
      terms: ['answer'],
      may: ['enclosures'],
    },
    stop: {
      norms: ['21(1)', '12(3)'],
      terms: ['answer'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    'stop-advertising': {
      norms: ['21(2)', '21(3)', '12(3)'],
      terms: ['answer'],
      may: ['enclosures'],
    },
    erase: {
      norms: ['17(1)', '19', '12(3)'],
      terms: ['answer'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    access: {
      norms: ['15(1)', '15(3)', '12(3)'],
      terms: ['answer'],
      may: ['enclosures'],
    },
    correct: {
      norms: ['16', '19', '12(3)'],
      terms: ['answer'],
      must: ['corrections'],
      may: ['enclosures'],
    },
    restrict: {
      norms: ['18(1)', '19', '12(3)'],
      terms: ['answer'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    'stop-passing': {
      norms: ['19', '7(3)', '12(3)'],
      terms: ['answer'],
      may: ['enclosures'],
    },
    'object-automated': {
      norms: ['22(1)', '12(3)'],
      terms: ['answer'],
      may: ['decision', 'enclosures'],
    },
    portability: {
      norms: ['20(1)', '20(2)', '12(3)'],
      terms: ['answer'],
      may: ['enclosures'],
    },
  },
  mayKeep: [
    {
      what: 'contract, legal duty, vital or public interest, legitimate interest: 6(1)(b)–(f)',
      confidence: 'law',
    },
    {
      what: 'erasure limits, 17(3)',
      confidence: 'law',
    },
    {
      what: 'processing before the withdrawal stays lawful, 7(3)',
      confidence: 'law',
    },
  ],
  channels: [
    {
      by: 'any',
      accepted: 'accepted; an electronic request gets an electronic answer, 12(3)',
      confidence: 'law',
    },
  ],
  regulators: [
    {
      name: 'data protection authority of the place of residence, work or breach',
      about: 'personal data',
      channels: ['web form', 'e-mail', 'post'],
      needs: [
        'identity and contact',
        'controller',
        'facts and dates',
        'copies of the request and of the answer',
        'what is asked',
      ],
      confidence: 'memory',
    },
  ],
} satisfies Law;
