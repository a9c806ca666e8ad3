import type { Law } from '../law.ts';

/** Letters that the law knows. */
export const KINDS = {
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
  reminder: { norms: [], terms: [], may: ['enclosures'] },
  'object-refusal': { norms: ['8(2)', '8(7)'], terms: [], may: ['answer', 'enclosures'] },
  'object-identification': { norms: ['7(9)', '7(10)'], terms: [], must: ['demanded'], may: ['enclosures'] },
  complaint: { norms: [], terms: [], may: ['answer', 'grounds', 'enclosures'] },
} satisfies Law['kinds'];
