import type { Law } from './law.ts';
import { KINDS } from './ru/kinds.ts';
import { NORMS } from './ru/norms.ts';
import { TERMS } from './ru/terms.ts';

/**
 * Federal Law 152-FZ of 27.07.2006 "On personal data" and 38-FZ "On advertising", as far as the letters cite them. Keys
 * are article(part); another act's key carries its number. Sources: texts and restatements read in November 2026; not a
 * lawyer's opinion. A withdrawal cites no rule that withdrawing must be as easy as giving: the law has none.
 */
export const RU = {
  regime: 'ru',
  slug: '152fz',
  act: '152-ФЗ',
  languages: ['ru'],
  alsoIn: ['en'],
  checked: '2026-11-28',
  counting: {
    zone: 'Europe/Moscow',
    calendar: 'ru',
    rolls: {
      by: 'Civil Code 193',
      confidence: 'memory',
    },
  },
  norms: NORMS,
  terms: TERMS,
  kinds: KINDS,
  mayKeep: [
    {
      what: 'contract',
      norm: '6(1) п. 5',
      confidence: 'memory',
    },
    {
      what: 'legal-duty',
      norm: '6(1) п. 2',
      confidence: 'memory',
    },
    {
      what: 'court',
      norm: '6(1) п. 3–3.1',
      confidence: 'memory',
    },
    {
      what: 'legitimate-interest',
      norm: '6(1) п. 7',
      confidence: 'memory',
    },
    {
      what: 'medical',
      norm: '10(2) п. 4',
      confidence: 'memory',
    },
    {
      what: 'other-grounds',
      norm: '9(2), 6(1), 10(2), 11(2)',
      confidence: 'law',
    },
  ],
  channels: [
    {
      by: 'registered-post',
      accepted: 'strongest',
      confidence: 'memory',
    },
    {
      by: 'by-hand',
      accepted: 'strong',
      confidence: 'memory',
    },
    {
      by: 'signed-email',
      accepted: 'as-paper',
      confidence: 'law',
    },
    {
      by: 'email',
      accepted: 'weak-proof',
      confidence: 'secondary',
    },
    {
      by: 'site-form',
      accepted: 'where-named',
      confidence: 'memory',
    },
  ],
  regulators: [
    {
      name: 'Роскомнадзор',
      about: 'data',
      ways: ['account', 'post'],
      web: 'https://rkn.gov.ru',
      needs: ['name', 'reply-address', 'operator', 'facts', 'copies', 'asked'],
      source: 'school639.spb.ru notice on law 547-FZ: no e-mail since 30.03.2025; adamas-vic.ru',
      confidence: 'secondary',
    },
    {
      name: 'ФАС России',
      about: 'advertising',
      ways: ['form'],
      web: 'https://fas.gov.ru',
      needs: ['message', 'no-consent'],
      source: 'not seen',
      confidence: 'memory',
    },
  ],
} satisfies Law;
