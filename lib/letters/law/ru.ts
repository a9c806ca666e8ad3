import type { Law } from './law.ts';

/**
 * Federal Law 152-FZ of 27.07.2006 "On personal data", as far as the letters cite it. Keys are article(part); another
 * act's key carries its number. Sources: texts and restatements read in November 2026; not a lawyer's opinion.
 */
export const RU = {
  regime: 'ru',
  act: '152-ФЗ',
  checked: '2026-11-20',
  norms: {
    '9(2)': {
      gives: 'consent may be withdrawn; processing goes on only on 6(1) p. 2–11, 10(2), 11(2)',
      confidence: 'law',
      source: 'text of art. 9, legalacts.ru',
    },
    '15(2)': {
      gives: 'promotion by direct contact stops at once on demand',
      confidence: 'memory',
      source: 'not seen',
    },
    '17(1)': {
      gives: 'acts or inaction of the operator may be appealed to the authority or to a court',
      confidence: 'secondary',
      source: 'commentary to art. 17, kommentarii.org/2017/personal_dannie/page22.html',
    },
    '21(5)': {
      gives:
        'on withdrawal: stop, make the processors stop, destroy what is no longer needed for the purposes',
      confidence: 'secondary',
      source: 'operators’ policies restating art. 21; klerk.ru/blogs/data-sec/681468 (02.03.2026)',
    },
    '21(5.1)': {
      gives: 'on a demand to stop: stop and make the processors stop, with the exceptions of 9(2)',
      confidence: 'secondary',
      source: 'operators’ policies restating art. 21 after law 266-FZ of 14.07.2022',
    },
    '38-ФЗ 18(1)': {
      gives: 'advertising over networks needs prior consent and stops at once on the addressee’s demand',
      confidence: 'secondary',
      source: 'notices of the Federal Antimonopoly Service, rostov.fas.gov.ru/news/6576',
    },
  },
  terms: {
    stop: {
      n: 10,
      unit: 'working-day',
      from: 'receipt',
      norm: '21(5.1)',
      extension: { n: 5, condition: 'reasoned notice of the operator that gives the causes of the delay' },
      confidence: 'secondary',
    },
    withdraw: { n: 30, unit: 'calendar-day', from: 'receipt', norm: '21(5)', confidence: 'secondary' },
  },
} as const satisfies Law;
