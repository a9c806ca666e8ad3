import type { Law } from './law.ts';

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
  norms: {
    '9(2)': {
      gives: 'consent may be withdrawn; processing goes on only on 6(1) p. 2–11, 10(2), 11(2)',
      confidence: 'law',
      source: 'text of art. 9, legalacts.ru',
    },
    '10.1': {
      gives:
        'a demand to stop distribution names the person, a contact and the data; it may come at any time',
      confidence: 'secondary',
      source: 'text of 10.1(1)–(3), klerk.ru; the demand as restated at witchleather.ru, 2021',
    },
    '10.1(14)': {
      gives: 'three working days against any person who distributes in breach',
      confidence: 'memory',
      source: 'not seen',
    },
    '14(1)': {
      gives:
        'correct, block or destroy what is incomplete, outdated, inaccurate, unlawfully got or not needed',
      confidence: 'law',
      source: 'text of art. 14, legalacts.ru',
    },
    '14(3)': {
      gives:
        'answer within 10 working days; the request names the main identity document, shows the dealings, is signed',
      confidence: 'law',
      source: 'text of art. 14, legalacts.ru; the list of fields as operators restate it',
    },
    '14(7)': {
      gives: 'what the person may learn',
      confidence: 'law',
      source: 'law data: art. 14(1)–(3), (7)',
    },
    '15(2)': {
      gives: 'promotion by direct contact stops at once on demand',
      confidence: 'memory',
      source: 'not seen',
    },
    '16': {
      gives: 'decisions made by machine alone; the person may object',
      confidence: 'secondary',
      source: 'books restating art. 16, readboom.net',
    },
    '16(4)': {
      gives: 'the objection is answered in 30 days',
      confidence: 'memory',
      source: 'not seen',
    },
    '17(1)': {
      gives: 'acts or inaction of the operator may be appealed to the authority or to a court',
      confidence: 'secondary',
      source: 'commentary to art. 17, kommentarii.org/2017/personal_dannie/page22.html',
    },
    '20(1)': {
      gives: '10 working days to answer, 5 more with a reasoned notice',
      confidence: 'secondary',
      source: 'order of Tambov city, docs.cntd.ru/document/468000292',
    },
    '20(3)': {
      gives: '7 working days to correct, or to destroy what is shown to be unlawful or not needed',
      confidence: 'secondary',
      source: 'operators’ policies restating arts. 14, 20 and 21',
    },
    '21(1)': {
      gives: 'data are blocked from the moment of the application, for the time of the check',
      confidence: 'law',
      source: 'older edition of art. 21, lugasoft.ru',
    },
    '21(2)': {
      gives: 'inaccurate data that are confirmed are corrected in 7 working days',
      confidence: 'secondary',
      source: 'operators’ policies restating arts. 14, 20 and 21',
    },
    '21(3)': {
      gives: 'unlawful processing: stop, or destroy in 10 working days',
      confidence: 'secondary',
      source:
        'operators’ policies restating arts. 14, 20 and 21; klerk.ru/blogs/data-sec/681468 (02.03.2026)',
    },
    '21(5)': {
      gives:
        'on withdrawal: stop, make the processors stop, destroy what is no longer needed for the purposes',
      confidence: 'secondary',
      source:
        'operators’ policies restating arts. 14, 20 and 21; klerk.ru/blogs/data-sec/681468 (02.03.2026)',
    },
    '21(5.1)': {
      gives: 'on a demand to stop: stop and make the processors stop, with the exceptions of 9(2)',
      confidence: 'secondary',
      source: 'operators’ policies restating arts. 14, 20 and 21 after law 266-FZ of 14.07.2022',
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
      extension: {
        n: 5,
        unit: 'working-day',
        condition: 'reasoned notice of the operator that gives the causes of the delay',
      },
      confidence: 'secondary',
    },
    withdraw: {
      n: 30,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '21(5)',
      confidence: 'secondary',
    },
    access: {
      n: 10,
      unit: 'working-day',
      from: 'receipt',
      norm: '14(3)',
      extension: {
        n: 5,
        unit: 'working-day',
        condition: 'reasoned notice of the operator that gives the causes of the delay',
      },
      confidence: 'law',
    },
    correct: {
      n: 7,
      unit: 'working-day',
      from: 'proof',
      norm: '21(2)',
      confidence: 'secondary',
    },
    erase: {
      n: 7,
      unit: 'working-day',
      from: 'proof',
      norm: '20(3)',
      confidence: 'secondary',
    },
    publication: {
      n: 3,
      unit: 'working-day',
      from: 'receipt',
      norm: '10.1(14)',
      confidence: 'memory',
    },
    decision: {
      n: 30,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '16(4)',
      confidence: 'memory',
    },
  },
  kinds: {
    'withdraw-and-stop': {
      norms: ['9(2)', '17(1)', '21(5)', '21(5.1)', '38-ФЗ 18(1)'],
      terms: ['stop', 'withdraw'],
      may: ['enclosures'],
    },
    withdraw: {
      norms: ['9(2)', '17(1)', '21(5)', '38-ФЗ 18(1)'],
      terms: ['withdraw'],
      may: ['enclosures'],
    },
    stop: {
      norms: ['17(1)', '21(5.1)'],
      terms: ['stop'],
      may: ['enclosures'],
    },
    'stop-advertising': {
      norms: ['15(2)', '17(1)', '38-ФЗ 18(1)'],
      terms: [],
      may: ['enclosures'],
    },
    erase: {
      norms: ['14(1)', '17(1)', '20(3)'],
      terms: ['erase'],
      must: ['grounds'],
      may: ['enclosures'],
    },
    access: {
      norms: ['14(1)', '14(3)', '14(7)', '17(1)', '20(1)'],
      terms: ['access'],
      must: ['id-document'],
      may: ['enclosures'],
    },
    correct: {
      norms: ['14(1)', '17(1)', '21(2)'],
      terms: ['correct'],
      must: ['corrections'],
      may: ['enclosures'],
    },
    restrict: {
      norms: ['14(1)', '17(1)', '21(1)'],
      terms: [],
      must: ['grounds'],
      may: ['enclosures'],
    },
    'stop-passing': {
      norms: ['17(1)', '21(5.1)'],
      terms: ['stop'],
      may: ['enclosures'],
    },
    'end-publication': {
      norms: ['10.1', '10.1(14)', '17(1)'],
      terms: ['publication'],
      must: ['published'],
      may: ['enclosures'],
    },
    'object-automated': {
      norms: ['16', '16(4)', '17(1)'],
      terms: ['decision'],
      may: ['decision', 'enclosures'],
    },
  },
  mayKeep: [
    {
      what: 'contract with the person, 6(1) p. 5',
      confidence: 'memory',
    },
    {
      what: 'duty under law, 6(1) p. 2',
      confidence: 'memory',
    },
    {
      what: 'court and enforcement, 6(1) p. 3–3.1',
      confidence: 'memory',
    },
    {
      what: 'legitimate interest if rights are not broken, 6(1) p. 7',
      confidence: 'memory',
    },
    {
      what: 'medical care under medical secrecy, 10(2) p. 4',
      confidence: 'memory',
    },
    {
      what: 'grounds of 6(1) p. 2–11, 10(2), 11(2), as 9(2) lists them',
      confidence: 'law',
    },
  ],
  channels: [
    {
      by: 'registered letter with inventory and receipt',
      accepted: 'strongest',
      confidence: 'memory',
    },
    {
      by: 'delivery by hand with a stamp',
      accepted: 'strong',
      confidence: 'memory',
    },
    {
      by: 'e-mail with a qualified signature',
      accepted: 'equals paper',
      confidence: 'law',
    },
    {
      by: 'scan or text by e-mail to the address in the policy',
      accepted: 'usual practice, weak on proof',
      confidence: 'secondary',
    },
    {
      by: 'site form or account',
      accepted: 'where the policy names it',
      confidence: 'memory',
    },
  ],
  regulators: [
    {
      name: 'Роскомнадзор',
      about: 'personal data',
      channels: [
        'electronic reception with login',
        'Gosuslugi',
        'paper to the territorial office; e-mail is not accepted since 30.03.2025',
      ],
      needs: [
        'full name',
        'address for the reply',
        'name, INN and site of the operator',
        'what was breached, when, on which page',
        'copies: letter to the operator, proof of sending, answer or its absence, dated screenshots',
        'what is asked',
      ],
      confidence: 'secondary',
    },
    {
      name: 'ФАС России',
      about: 'advertising without consent, 38-ФЗ 18(1)',
      channels: ['reception of the territorial office'],
      needs: [
        'the message',
        'date and time',
        'sender',
        'number or address that got it',
        'that no consent was given, or when it was withdrawn',
      ],
      confidence: 'memory',
    },
  ],
} satisfies Law;
