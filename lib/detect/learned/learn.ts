import type { Scale } from './scale.ts';

/** A text as it is learned from. */
export interface Lesson {
  readonly features: readonly number[];
  readonly is: boolean;
}

const ROUNDS = 20;
const RATE = 0.5;
/** Draws weights that few texts speak for back to zero. */
const DECAY = 3e-4;

/**
 * Logistic regression by stochastic steps (AdaGrad: Duchi et al. 2011), with features hashed into slots. The same
 * lessons give the same scale on every machine.
 * @param slots a power of two; features that fall into one slot share it
 */
export function learn(lessons: readonly Lesson[], slots: number): Scale {
  const weights = new Float64Array(slots);
  const steepness = new Float64Array(slots).fill(1e-8);
  const next = randomNumbers(1);
  let bias = 0;
  let biasSteepness = 1e-8;
  const weight = weightsOf(lessons);
  const order = lessons.map(({ features, is }) => ({
    is,
    at: features.map((feature) => feature & (slots - 1)),
    share: 1 / Math.sqrt(features.length + 1),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const { at, is, share } of order) {
      let sum = 0;
      for (const slot of at) sum += weights[slot] as number;
      const error = 1 / (1 + Math.exp(-(bias + sum * share))) - (is ? 1 : 0);
      const slope = error * weight[is ? 'yes' : 'no'];
      for (const slot of at) {
        const own = slope * share + DECAY * (weights[slot] as number);
        const steep = (steepness[slot] as number) + own * own;
        steepness[slot] = steep;
        weights[slot] = (weights[slot] as number) - (RATE * own) / Math.sqrt(steep);
      }
      biasSteepness += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSteepness);
    }
  }
  return inBytes(weights, bias);
}

/** Both answers weigh alike, however many lessons there are of each: more examples of one shall not tip the scale. */
function weightsOf(lessons: readonly Lesson[]): { yes: number; no: number } {
  const yes = lessons.filter(({ is }) => is).length;
  const half = lessons.length / 2;
  return { yes: half / Math.max(1, yes), no: half / Math.max(1, lessons.length - yes) };
}

function inBytes(weights: Float64Array, bias: number): Scale {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Array.from(weights, (weight) => String.fromCharCode(Math.round(weight / step) & 255));
  return { slots: weights.length, bytes: btoa(bytes.join('')), step, bias };
}

function shuffle(list: unknown[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(next() * (i + 1));
    [list[i], list[other]] = [list[other], list[i]];
  }
}

/** Mulberry32: the same numbers from the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
