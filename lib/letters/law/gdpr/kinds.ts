import type { Law } from '../law.ts';

type Kinds = Law['kinds'];

/** Where the two Regulations differ: the norms that a kind of letter rests on. */
interface Differing {
  /** The term of the answer. */
  readonly answer: readonly string[];
  readonly advertising: readonly string[];
  readonly machine: string;
  readonly portability: readonly string[];
}

/** Requests that the GDPR and the UK GDPR know alike. */
export function requestKinds({ answer, advertising, machine, portability }: Differing): Kinds {
  const kind = (norms: readonly string[], must?: NonNullable<Kinds['erase']>['must']) => ({
    norms: [...norms, ...answer],
    terms: ['answer'],
    ...(must && { must }),
    may: ['enclosures' as const],
  });
  return {
    withdraw: kind(['7(3)', '17(1)(b)', '19']),
    stop: kind(['21(1)'], ['grounds']),
    'stop-advertising': kind(advertising),
    erase: kind(['17(1)', '19'], ['grounds']),
    access: kind(['15(1)', '15(3)']),
    correct: kind(['16', '19'], ['corrections']),
    restrict: kind(['18(1)', '19'], ['grounds']),
    'stop-passing': kind(['19', '7(3)']),
    'object-automated': { ...kind([machine]), may: ['decision', 'enclosures'] },
    portability: kind(portability),
  };
}
