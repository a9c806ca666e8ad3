import type { Law } from '../law.ts';

/** Terms by name. */
export const TERMS = {
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
} satisfies Law['terms'];
