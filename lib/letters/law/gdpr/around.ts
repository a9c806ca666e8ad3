import type { Law } from '../law.ts';

/** What the GDPR and the UK GDPR say alike about keeping and about ways to write. */
export const AROUND = {
  mayKeep: [
    { what: 'other-grounds', norm: '6(1)(b)–(f)', confidence: 'law' },
    { what: 'erasure-limits', norm: '17(3)', confidence: 'law' },
    { what: 'past', norm: '7(3)', confidence: 'law' },
  ],
  channels: [{ by: 'any', accepted: 'accepted', confidence: 'law' }],
} satisfies Pick<Law, 'mayKeep' | 'channels'>;

/** How much longer an answer may take, in both. */
export const EXTENSION = {
  n: 2,
  unit: 'month',
  condition: 'complexity or number of requests; the person is told with reasons within the first month',
} satisfies Law['terms'][string]['extension'];
