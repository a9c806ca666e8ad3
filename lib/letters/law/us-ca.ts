import type { Law } from './law.ts';

/**
 * California Consumer Privacy Act, Civil Code, and its regulations (11 CCR); keys are sections. There is no withdrawal of
 * consent as such: the letter joins opting out of sale and sharing with deletion.
 */
export const US_CA = {
  regime: 'us-ca',
  slug: 'ccpa',
  act: 'CCPA',
  languages: ['en'],
  checked: '2026-11-20',
  counting: {
    zone: 'America/Los_Angeles',
    calendar: null,
    rolls: null,
  },
  norms: {
    '1798.105': {
      gives: 'deletion',
      confidence: 'secondary',
      source: 'law data, November 2026; advisori.com §7021; law.cornell.edu 11-CCR-7026',
    },
    '1798.106': {
      gives: 'correction',
      confidence: 'secondary',
      source: 'law data, November 2026; advisori.com §7021; law.cornell.edu 11-CCR-7026',
    },
    '1798.110': {
      gives: 'what was collected',
      confidence: 'secondary',
      source: 'law data, November 2026; advisori.com §7021; law.cornell.edu 11-CCR-7026',
    },
    '1798.115': {
      gives: 'what was sold or shared',
      confidence: 'secondary',
      source: 'law data, November 2026; advisori.com §7021; law.cornell.edu 11-CCR-7026',
    },
    '1798.120': {
      gives: 'opting out of sale and sharing',
      confidence: 'secondary',
      source: 'law data, November 2026; advisori.com §7021; law.cornell.edu 11-CCR-7026',
    },
    '1798.121': {
      gives: 'limiting the use of sensitive information',
      confidence: 'secondary',
      source: 'law data, November 2026; advisori.com §7021; law.cornell.edu 11-CCR-7026',
    },
    '11 CCR 7021': {
      gives: 'receipt is confirmed in 10 business days, the answer comes in 45 calendar days',
      confidence: 'law',
      source: 'law data, November 2026; advisori.com §7021; law.cornell.edu 11-CCR-7026',
    },
    '11 CCR 7026': {
      gives: 'opting out; the business confirms that it was done',
      confidence: 'law',
      source: 'law data, November 2026; advisori.com §7021; law.cornell.edu 11-CCR-7026',
    },
    '15 business days': {
      gives: 'term of an opt-out',
      confidence: 'memory',
      source: 'not seen',
    },
    'CAN-SPAM 7704': {
      gives: 'opting out of advertising by e-mail',
      confidence: 'memory',
      source: 'not seen',
    },
  },
  terms: {
    confirm: {
      n: 10,
      unit: 'working-day',
      from: 'receipt',
      norm: '11 CCR 7021',
      confidence: 'law',
    },
    answer: {
      n: 45,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '11 CCR 7021',
      extension: {
        n: 45,
        unit: 'calendar-day',
        condition: 'notice with the reason; 90 days in all',
      },
      confidence: 'law',
    },
    optOut: {
      n: 15,
      unit: 'working-day',
      from: 'receipt',
      norm: '15 business days',
      confidence: 'memory',
    },
  },
  kinds: {
    withdraw: {
      norms: ['1798.105', '1798.120', '11 CCR 7021'],
      terms: ['confirm', 'answer'],
      may: ['enclosures'],
    },
    'stop-advertising': {
      norms: ['CAN-SPAM 7704'],
      terms: [],
      may: ['enclosures'],
    },
    erase: {
      norms: ['1798.105', '11 CCR 7021'],
      terms: ['confirm', 'answer'],
      may: ['enclosures'],
    },
    access: {
      norms: ['1798.110', '1798.115', '11 CCR 7021'],
      terms: ['confirm', 'answer'],
      may: ['enclosures'],
    },
    correct: {
      norms: ['1798.106', '11 CCR 7021'],
      terms: ['confirm', 'answer'],
      must: ['corrections'],
      may: ['enclosures'],
    },
    'stop-passing': {
      norms: ['1798.120', '11 CCR 7026', '15 business days'],
      terms: ['optOut'],
      may: ['enclosures'],
    },
    reminder: { norms: [], terms: [], may: ['enclosures'] },
  },
  mayKeep: [
    {
      what: 'erasure-limits',
      norm: '1798.105',
      confidence: 'memory',
    },
  ],
  channels: [
    {
      by: 'site-form',
      accepted: 'accepted',
      confidence: 'secondary',
    },
    {
      by: 'opt-out-signal',
      accepted: 'for-opt-out',
      confidence: 'law',
    },
    {
      by: 'agent',
      accepted: 'with-proof',
      confidence: 'memory',
    },
  ],
  regulators: [
    {
      name: 'California Privacy Protection Agency',
      about: 'data',
      ways: ['form'],
      web: 'https://cppa.ca.gov',
      needs: ['operator', 'facts', 'copies'],
      source: 'not seen',
      confidence: 'memory',
    },
    {
      name: 'Attorney General of California',
      about: 'data',
      ways: ['form'],
      web: 'https://oag.ca.gov',
      needs: ['operator', 'facts', 'copies'],
      source: 'not seen',
      confidence: 'memory',
    },
  ],
} satisfies Law;
