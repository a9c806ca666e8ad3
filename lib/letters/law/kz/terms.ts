import type { Law } from '../law.ts';

/** Terms by name. */
export const TERMS = {
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
} satisfies Law['terms'];
