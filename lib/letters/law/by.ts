import type { Law } from './law.ts';

/**
 * Law of Belarus 99-Z of 07.05.2021 "On protection of personal data"; keys are articles. Every application has to hold
 * address and date of birth (art. 14).
 */
export const BY = {
  regime: 'by',
  slug: '99z',
  act: '99-З',
  languages: ['ru'],
  alsoIn: ['en'],
  checked: '2026-11-20',
  counting: {
    zone: 'Europe/Minsk',
    calendar: 'by',
    rolls: null,
  },
  norms: {
    '15': {
      gives: 'complaint to the National Centre for Personal Data Protection',
      confidence: 'secondary',
      source: 'cpd.by, rights of subjects',
    },

    '10': {
      gives: 'consent may be withdrawn at any time without reasons; the operator stops, deletes and tells',
      confidence: 'secondary',
      source: 'advice of the National Centre for Personal Data Protection, cpd.by; 1prof.by (25.01.2024)',
    },
    '11': {
      gives: 'know what is processed; have it corrected',
      confidence: 'law',
      source: 'heading and part of the text of art. 11',
    },
    '12': {
      gives: 'learn who was given the data in the past year, free once a calendar year',
      confidence: 'secondary',
      source: 'advice of the National Centre for Personal Data Protection, cpd.by; 1prof.by (25.01.2024)',
    },
    '13': {
      gives: 'have processing stopped and data deleted where there are no grounds',
      confidence: 'secondary',
      source: 'advice of the National Centre for Personal Data Protection, cpd.by; 1prof.by (25.01.2024)',
    },
    '14': {
      gives:
        'an application holds name, address, date of birth, identification number where given, the demand, a signature',
      confidence: 'secondary',
      source: 'advice of the National Centre for Personal Data Protection, cpd.by; 1prof.by (25.01.2024)',
    },
  },
  terms: {
    withdraw: {
      n: 15,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '10',
      confidence: 'secondary',
    },
    access: {
      n: 5,
      unit: 'working-day',
      from: 'receipt',
      norm: '11',
      confidence: 'secondary',
    },
    correct: {
      n: 15,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '11',
      confidence: 'secondary',
    },
    recipients: {
      n: 15,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '12',
      confidence: 'secondary',
    },
    stop: {
      n: 15,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '13',
      confidence: 'secondary',
    },
  },
  kinds: {
    withdraw: {
      norms: ['10', '14'],
      terms: ['withdraw'],
      must: ['own-postal', 'birth-date'],
      may: ['personal-number', 'enclosures'],
    },
    stop: {
      norms: ['13', '14'],
      terms: ['stop'],
      must: ['own-postal', 'birth-date', 'grounds'],
      may: ['personal-number', 'enclosures'],
    },
    'stop-advertising': {
      norms: ['10', '14'],
      terms: ['withdraw'],
      must: ['own-postal', 'birth-date'],
      may: ['personal-number', 'enclosures'],
    },
    erase: {
      norms: ['13', '14'],
      terms: ['stop'],
      must: ['own-postal', 'birth-date', 'grounds'],
      may: ['personal-number', 'enclosures'],
    },
    access: {
      norms: ['11', '14'],
      terms: ['access'],
      must: ['own-postal', 'birth-date'],
      may: ['personal-number', 'enclosures'],
    },
    correct: {
      norms: ['11', '14'],
      terms: ['correct'],
      must: ['own-postal', 'birth-date', 'corrections'],
      may: ['personal-number', 'enclosures'],
    },
    'stop-passing': {
      norms: ['12', '14'],
      terms: ['recipients'],
      must: ['own-postal', 'birth-date'],
      may: ['personal-number', 'enclosures'],
    },
    reminder: {
      norms: ['14'],
      terms: [],
      must: ['own-postal', 'birth-date'],
      may: ['personal-number', 'enclosures'],
    },
    'object-refusal': {
      norms: ['10', '14'],
      terms: [],
      must: ['own-postal', 'birth-date'],
      may: ['answer', 'personal-number', 'enclosures'],
    },
    'object-identification': {
      norms: ['10', '14'],
      terms: [],
      must: ['own-postal', 'birth-date', 'demanded'],
      may: ['personal-number', 'enclosures'],
    },
    complaint: {
      norms: ['15'],
      terms: [],
      must: ['own-postal', 'birth-date'],
      may: ['answer', 'grounds', 'personal-number', 'enclosures'],
    },
  },
  mayKeep: [
    {
      what: 'other-grounds',
      norm: '6, 8',
      confidence: 'memory',
    },
  ],
  channels: [
    {
      by: 'post',
      accepted: 'accepted',
      confidence: 'secondary',
    },
    {
      by: 'signed-email',
      accepted: 'accepted',
      confidence: 'secondary',
    },
    {
      by: 'same-form',
      accepted: 'for-withdrawal',
      confidence: 'secondary',
    },
    {
      by: 'email',
      accepted: 'doubtful',
      confidence: 'secondary',
    },
  ],
  regulators: [
    {
      name: 'Национальный центр защиты персональных данных Республики Беларусь',
      about: 'data',
      ways: ['post', 'form'],
      web: 'https://cpd.by',
      needs: ['name', 'reply-address', 'facts', 'copies'],
      source: 'cpd.by, rights of subjects',
      confidence: 'secondary',
    },
  ],
} satisfies Law;
