import type { Law } from './law.ts';

/**
 * For countries whose law is not in the data: a withdrawal that cites no article and claims no term.
 */
export const PLAIN = {
  regime: 'plain',
  slug: 'plain',
  act: '',
  languages: ['en', 'ru', 'de', 'uk'],
  checked: '2026-11-20',
  counting: {
    zone: null,
    calendar: null,
    rolls: null,
  },
  norms: {},
  terms: {},
  kinds: {
    withdraw: {
      norms: [],
      terms: [],
      may: ['enclosures'],
    },
    reminder: { norms: [], terms: [], may: ['enclosures'] },
  },
  mayKeep: [],
  channels: [],
  regulators: [],
} satisfies Law;
