import { COVERS, type Covers } from '#lib/model/control.ts';
import type { Meaning } from '../meaning.ts';
import { featuresOf } from './features.ts';
import { weigher } from './scale.ts';
import { WEIGHTS } from './weights.ts';

/** What was learned from wordings says of a text. */
export interface Opinion {
  /** Beside a tick it asks for a consent. */
  readonly tick: boolean;
  /** It says that pressing a button is consent. */
  readonly press: boolean;
  readonly optsOut: boolean;
  /** What it covers if it asks for a consent; never empty. */
  readonly covers: readonly Covers[];
}

/**
 * Log-odds, were there as many of each answer, from which it is yes. Tried out on words that nothing was learned from: a
 * wrong entry in somebody's log is worse than a missing one.
 */
const SURE = { tick: 1.25, press: 1.1, optsOut: 1.6, covers: 1 } as const;

const tick = weigher(WEIGHTS.tick);
const press = weigher(WEIGHTS.press);
const optsOut = weigher(WEIGHTS.optsOut);
const covering = COVERS.map((cover) => ({ cover, weigh: weigher(WEIGHTS.covers[cover]) }));

/**
 * What is thought of a text whose wording the lexicon does not know.
 * @param meaning what the lexicon does read in it
 */
export function opinionOf(text: string, meaning: Meaning): Opinion {
  const features = featuresOf(text, meaning);
  let told: readonly Covers[] | undefined;
  return {
    // Each is asked for by itself, and most never.
    get tick() {
      return tick(features) > SURE.tick;
    },
    get press() {
      return press(features) > SURE.press;
    },
    get optsOut() {
      return optsOut(features) > SURE.optsOut;
    },
    get covers() {
      return (told ??= coveredBy(features));
    },
  };
}

function coveredBy(features: readonly number[]): Covers[] {
  const weighed = covering.map(({ cover, weigh }) => ({ cover, weight: weigh(features) }));
  const heaviest = Math.max(...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight > SURE.covers || weight === heaviest)
    .map(({ cover }) => cover);
}
