import type { Law } from '../law.ts';

/** Letters that the law knows. */
export const KINDS = {
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
  reminder: { norms: ['17(1)'], terms: [], may: ['enclosures'] },
  'object-refusal': {
    norms: ['6(1)', '9(2)', '10(2)', '11(2)', '17(1)', '20(2)'],
    terms: [],
    may: ['answer', 'enclosures'],
  },
  'object-identification': {
    norms: ['9(2)', '14(3)', '17(1)'],
    terms: [],
    must: ['demanded'],
    may: ['enclosures'],
  },
  complaint: { norms: ['17(1)'], terms: [], may: ['answer', 'grounds', 'enclosures'] },
} satisfies Law['kinds'];
