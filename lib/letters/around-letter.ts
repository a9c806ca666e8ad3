import type { AroundLetter } from '#lib/model/law.ts';
import type { Regime } from '#lib/model/regime.ts';
import type { Confidence } from './law/law.ts';
import { LAWS } from './law/laws.ts';

/** What a law says around a letter: what may be kept, ways to send it. What was not seen is left out. */
export function aroundLetter(regime: Regime): AroundLetter {
  const { mayKeep, channels } = LAWS[regime];
  return {
    mayKeep: mayKeep.filter(isSure).map(({ what, norm }) => ({ what, ...(norm && { norm }) })),
    channels: channels.filter(isSure).map(({ by, accepted }) => ({ by, accepted })),
  };
}

const isSure = ({ confidence }: { confidence: Confidence }): boolean => confidence !== 'memory';
