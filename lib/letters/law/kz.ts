import type { Law } from './law.ts';

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
    calendar: null,
    rolls: null,
  },
  norms: {
    '6': {
      gives: 'what was collected unlawfully leaves public sources on the person’s demand, in one working day',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '7(6)': {
      gives: 'passing to third parties, across the border and publication need consent each',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '8(2)': {
      gives: 'no withdrawal against the law or with an unmet obligation',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '8(7)': {
      gives:
        'stop within 15 working days of the withdrawal, or give a reasoned refusal; binds owner, operator and third party',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '10(2)': {
      gives: 'access on a request in writing, as an e-document or in another protected way',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '13': {
      gives: 'data are changed with supporting documents',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '18': {
      gives: 'grounds to destroy',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '19-1(2)': {
      gives: 'objection to automated processing',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '19-1(3)': {
      gives: 'the objection is answered in three working days',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '24(1)(1)': {
      gives: 'know and get facts: aim, sources, ways, list, terms',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '24(1)(2)': {
      gives: 'demand changes, with proof',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '24(1)(3)': {
      gives: 'demand blocking where there is word of a breach',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '24(1)(4)': {
      gives: 'demand destruction of what is processed in breach and in other legal cases',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '24(1)(5)': {
      gives: 'withdraw consent, that to third parties, cross-border transfer and publication alone too',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '25(2)(8)': {
      gives: 'one working day to correct, block or destroy once proof is given or a breach confirmed',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
    '25(2)(9)': {
      gives: 'one’s data are looked at free of charge',
      confidence: 'law',
      source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
    },
  },
  terms: {
    withdraw: {
      n: 15,
      unit: 'working-day',
      from: 'receipt',
      norm: '8(7)',
      confidence: 'law',
    },
    breach: {
      n: 1,
      unit: 'working-day',
      from: 'finding',
      norm: '25(2)(8)',
      confidence: 'law',
    },
    change: {
      n: 1,
      unit: 'working-day',
      from: 'proof',
      norm: '25(2)(8)',
      confidence: 'law',
    },
    block: {
      n: 1,
      unit: 'working-day',
      from: 'receipt',
      norm: '25(2)(8)',
      confidence: 'law',
    },
    publication: {
      n: 1,
      unit: 'working-day',
      from: 'receipt',
      norm: '6',
      confidence: 'law',
    },
    objection: {
      n: 3,
      unit: 'working-day',
      from: 'receipt',
      norm: '19-1(3)',
      confidence: 'law',
    },
  },
  kinds: {
    withdraw: {
      norms: ['8(7)', '24(1)(5)'],
      terms: ['withdraw'],
      may: ['enclosures'],
    },
    'stop-advertising': {
      norms: ['8(7)', '24(1)(5)'],
      terms: ['withdraw'],
      may: ['enclosures'],
    },
    erase: {
      norms: ['18', '24(1)(4)', '25(2)(8)'],
      terms: ['breach'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    access: {
      norms: ['10(2)', '24(1)(1)', '25(2)(9)'],
      terms: [],
      may: ['enclosures'],
    },
    correct: {
      norms: ['13', '24(1)(2)', '25(2)(8)'],
      terms: ['change'],
      must: ['corrections'],
      may: ['enclosures'],
    },
    restrict: {
      norms: ['24(1)(3)', '25(2)(8)'],
      terms: ['block'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    'stop-passing': {
      norms: ['7(6)', '8(7)', '24(1)(5)'],
      terms: ['withdraw'],
      may: ['enclosures'],
    },
    'end-publication': {
      norms: ['6', '24(1)(5)'],
      terms: ['publication'],
      must: ['published'],
      may: ['enclosures'],
    },
    'object-automated': {
      norms: ['19-1(2)', '19-1(3)'],
      terms: ['objection'],
      may: ['decision', 'enclosures'],
    },
  },
  mayKeep: [
    {
      what: 'what legislation makes the operator keep or process, 8(7)',
      confidence: 'law',
    },
    {
      what: 'what an unmet obligation of the person needs, 8(2)',
      confidence: 'law',
    },
    {
      what: 'cases of art. 9',
      confidence: 'law',
    },
  ],
  channels: [
    {
      by: 'letter',
      accepted: 'accepted',
      confidence: 'law',
    },
    {
      by: 'state or private consent service',
      accepted: 'accepted',
      confidence: 'law',
    },
    {
      by: 'any way that proves it',
      accepted: 'accepted: 8(1) treats giving and withdrawing alike',
      confidence: 'law',
    },
  ],
  regulators: [
    {
      name: 'Министерство искусственного интеллекта и цифрового развития Республики Казахстан, Комитет по информационной безопасности',
      about: 'personal data',
      channels: ['eOtinish (e-otinish.kz)', 'written application'],
      needs: [
        'full name and contacts',
        'what happened',
        'period and dates',
        'materials that prove it',
        'name of the person or organisation',
      ],
      confidence: 'secondary',
    },
  ],
} satisfies Law;
