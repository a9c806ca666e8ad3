import type { Law } from './law.ts';

/**
 * Swiss Federal Act on Data Protection of 25.09.2020 (FADP, DSG); keys are article(paragraph)(letter). Only access has a
 * number of days that was seen.
 */
export const CH = {
  regime: 'ch',
  slug: 'fadp',
  act: 'FADP',
  languages: ['de', 'en'],
  checked: '2026-11-28',
  counting: {
    zone: 'Europe/Zurich',
    calendar: null,
    rolls: null,
  },
  norms: {
    '25': {
      gives: 'access, free of charge',
      confidence: 'law',
      source: 'lawbrary.ch art. 25',
    },
    '25(7)': {
      gives: 'information in general within 30 days',
      confidence: 'law',
      source: 'lawbrary.ch art. 25',
    },
    '28': {
      gives: 'data portability',
      confidence: 'secondary',
      source: 'haerting.ch, data subject rights',
    },
    '30(2)(b)': {
      gives: 'processing against the person’s express declaration breaches personality rights',
      confidence: 'law',
      source: 'lawbrary.ch and swissrights.ch art. 30',
    },
    '32(1)': {
      gives: 'correction of inaccurate data',
      confidence: 'secondary',
      source: 'haerting.ch; digilaw.ch 06.12',
    },
    '32(2)(c)': {
      gives: 'deletion or destruction',
      confidence: 'secondary',
      source: 'haerting.ch, data subject rights',
    },
  },
  terms: {
    access: {
      n: 30,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '25(7)',
      confidence: 'law',
    },
    portability: {
      n: 30,
      unit: 'calendar-day',
      from: 'receipt',
      norm: '28',
      confidence: 'memory',
    },
  },
  kinds: {
    withdraw: {
      norms: ['30(2)(b)', '32(2)(c)'],
      terms: [],
      may: ['enclosures'],
    },
    stop: {
      norms: ['30(2)(b)'],
      terms: [],
      may: ['grounds', 'enclosures'],
    },
    'stop-advertising': {
      norms: ['30(2)(b)'],
      terms: [],
      may: ['enclosures'],
    },
    erase: {
      norms: ['30(2)(b)', '32(2)(c)'],
      terms: [],
      may: ['grounds', 'enclosures'],
    },
    access: {
      norms: ['25', '25(7)'],
      terms: ['access'],
      may: ['enclosures'],
    },
    correct: {
      norms: ['32(1)'],
      terms: [],
      must: ['corrections'],
      may: ['enclosures'],
    },
    portability: {
      norms: ['28'],
      terms: ['portability'],
      may: ['enclosures'],
    },
    reminder: { norms: [], terms: [], may: ['enclosures'] },
    'object-refusal': { norms: ['30(2)(b)'], terms: [], may: ['answer', 'enclosures'] },
    'object-identification': { norms: [], terms: [], must: ['demanded'], may: ['enclosures'] },
  },
  mayKeep: [
    {
      what: 'overriding',
      confidence: 'memory',
    },
  ],
  channels: [
    {
      by: 'any',
      accepted: 'accepted',
      confidence: 'memory',
    },
  ],
  regulators: [
    {
      name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
      about: 'data',
      ways: ['form', 'post'],
      web: 'https://www.edoeb.admin.ch',
      needs: ['name', 'operator', 'facts', 'copies'],
      source: 'not seen',
      confidence: 'memory',
    },
  ],
} satisfies Law;
