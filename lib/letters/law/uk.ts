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
    '7(3)': {
      gives: 'withdrawal at any time, as easy as giving; past processing stays lawful',
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '12(3)': {
      gives: 'information on what was done, without undue delay and within one month',
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
      gives: 'confirmation, access, the list of information',
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '15(3)': {
      gives: 'a copy of the data',
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '16': {
      gives: 'rectification without undue delay',
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '17(1)(b)': {
      gives: 'erasure where consent is withdrawn and there is no other ground',
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '17(1)': {
      gives: 'erasure without undue delay on one of the grounds listed',
      confidence: 'law',
      source: 'legislation.gov.uk eur/2016/679 chapter III',
    },
    '18(1)': {
      gives:
        'restriction where accuracy is contested, processing unlawful, data needed for claims, an objection pending',
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '19': {
      gives:
        'each recipient is told of rectification, erasure, restriction; the person is told who they are on request',
      confidence: 'secondary',
      source: 'law data, November 2026',
    },
    '20(1)': {
      gives: 'one’s data in a structured, commonly used, machine-readable format',
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '21(1)': {
      gives: 'objection on grounds of the person’s situation',
      confidence: 'secondary',
      source: 'guide restating UK GDPR arts. 15–22, gdprledger.com (04.2026)',
    },
    '21(2)': {
      gives: 'objection to direct marketing',
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
    answer: {
      n: 1,
      unit: 'month',
      from: 'receipt',
      norm: '12A',
      extension: {
        n: 2,
        unit: 'month',
        condition: 'complexity or number of requests; the person is told with reasons within the first month',
      },
      confidence: 'secondary',
    },
  },
  kinds: {
    withdraw: {
      norms: ['7(3)', '17(1)(b)', '19', '12(3)', '12A'],
      terms: ['answer'],
      may: ['enclosures'],
    },
    stop: {
      norms: ['21(1)', '12(3)', '12A'],
      terms: ['answer'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    'stop-advertising': {
      norms: ['21(2)', '12(3)', '12A'],
      terms: ['answer'],
      may: ['enclosures'],
    },
    erase: {
      norms: ['17(1)', '19', '12(3)', '12A'],
      terms: ['answer'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    access: {
      norms: ['15(1)', '15(3)', '12(3)', '12A'],
      terms: ['answer'],
      may: ['enclosures'],
    },
    correct: {
      norms: ['16', '19', '12(3)', '12A'],
      terms: ['answer'],
      must: ['corrections'],
      may: ['enclosures'],
    },
    restrict: {
      norms: ['18(1)', '19', '12(3)', '12A'],
      terms: ['answer'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    'stop-passing': {
      norms: ['19', '7(3)', '12(3)', '12A'],
      terms: ['answer'],
      may: ['enclosures'],
    },
    'object-automated': {
      norms: ['22', '12(3)', '12A'],
      terms: ['answer'],
      may: ['decision', 'enclosures'],
    },
    portability: {
      norms: ['20(1)', '12(3)', '12A'],
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
      name: 'Information Commissioner',
      about: 'personal data',
      channels: ['web form'],
      needs: ['complaint to the controller first, DPA 2018 s. 164A', 'copies', 'dates'],
      confidence: 'secondary',
    },
  ],
} satisfies Law;
