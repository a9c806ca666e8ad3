import type { Law } from './law.ts';
import { KINDS } from './kz/kinds.ts';
import { NORMS } from './kz/norms.ts';
import { TERMS } from './kz/terms.ts';

/**
 * Law of Kazakhstan 94-V of 21.05.2013 "On personal data and their protection"; keys are article(point)(subpoint). The
 * copy read has the changes of 2025 but not those that came with the Digital Code of 2026. No number is printed for
 * access: the law points to "terms set by legislation".
 */
export const KZ = {
  regime: 'kz',
  slug: '94v',
  act: '94-V',
  languages: ['ru'],
  alsoIn: ['en'],
  checked: '2026-11-20',
  counting: {
    zone: 'Asia/Almaty',
    calendar: 'kz',
    rolls: null,
  },
  norms: NORMS,
  terms: TERMS,
  kinds: KINDS,
  mayKeep: [
    {
      what: 'legal-duty',
      norm: '8(7)',
      confidence: 'law',
    },
    {
      what: 'obligation',
      norm: '8(2)',
      confidence: 'law',
    },
    {
      what: 'other-grounds',
      norm: '9',
      confidence: 'law',
    },
  ],
  channels: [
    {
      by: 'post',
      accepted: 'accepted',
      confidence: 'law',
    },
    {
      by: 'consent-service',
      accepted: 'accepted',
      confidence: 'law',
    },
    {
      by: 'any',
      accepted: 'accepted',
      confidence: 'law',
    },
  ],
  regulators: [
    {
      name: 'Министерство искусственного интеллекта и цифрового развития Республики Казахстан, Комитет по информационной безопасности',
      about: 'data',
      ways: ['account', 'post'],
      web: '',
      needs: ['name', 'operator', 'facts', 'copies'],
      source: 'inbusiness.kz; zakon.kz (13.03.2026)',
      confidence: 'secondary',
    },
  ],
} satisfies Law;
