import type { Scale } from './scale.ts';

/** A text as it is learned from. */
export interface Lesson {
  readonly features: readonly number[];
  readonly is: boolean;
}

const ROUNDS = 20;
/** Of the last rounds the mean is taken: what a single one ends with is chance. */
const COUNTED = 12;
const RATE = 0.5;
/** Draws weights that few texts speak for back to zero. */
const DECAY = 3e-4;

/**
 * Logistic regression by stochastic steps (AdaGrad: Duchi et al. 2011; the mean of the last rounds: Polyak and Juditsky
 * 1992), with features hashed into slots. The same lessons give the same scale.
 * @param slots a power of two; features that fall into one slot share it
 */
export function learn(lessons: readonly Lesson[], slots: number): Scale {
  const learner = new Learner(slots, weightsOf(lessons));
  const order = lessons.map(({ features, is }) => ({
    is,
    at: features.map((feature) => feature & (slots - 1)),
  }));
  const next = randomNumbers(1);
  for (let round = 1; round <= ROUNDS; round++) {
    shuffle(order, next);
    for (const lesson of order) learner.take(lesson);
    if (round > ROUNDS - COUNTED) learner.count();
  }
  return learner.scale();
}

interface Placed {
  readonly at: readonly number[];
  readonly is: boolean;
}

class Learner {
  readonly #weights: Float64Array;
  readonly #steepness: Float64Array;
  readonly #sums: Float64Array;
  readonly #weight: ByAnswer;
  #bias = 0;
  #biasSteepness = 1e-8;
  #biasSum = 0;

  constructor(slots: number, weight: ByAnswer) {
    this.#weights = new Float64Array(slots);
    this.#steepness = new Float64Array(slots).fill(1e-8);
    this.#sums = new Float64Array(slots);
    this.#weight = weight;
  }

  take({ at, is }: Placed): void {
    const share = 1 / Math.sqrt(at.length + 1);
    let sum = 0;
    for (const slot of at) sum += this.#weights[slot] as number;
    const error = 1 / (1 + Math.exp(-(this.#bias + sum * share))) - (is ? 1 : 0);
    const slope = error * this.#weight[is ? 'yes' : 'no'];
    for (const slot of at) this.#step(slot, slope * share);
    this.#biasSteepness += slope * slope;
    this.#bias -= (RATE * slope) / Math.sqrt(this.#biasSteepness);
  }

  #step(slot: number, slope: number): void {
    const weight = this.#weights[slot] as number;
    const own = slope + DECAY * weight;
    const steepness = (this.#steepness[slot] as number) + own * own;
    this.#steepness[slot] = steepness;
    this.#weights[slot] = weight - (RATE * own) / Math.sqrt(steepness);
  }

  count(): void {
    this.#weights.forEach((weight, slot) => (this.#sums[slot] = (this.#sums[slot] as number) + weight));
    this.#biasSum += this.#bias;
  }

  scale(): Scale {
    return inBytes(
      this.#sums.map((sum) => sum / COUNTED),
      this.#biasSum / COUNTED,
    );
  }
}

interface ByAnswer {
  readonly yes: number;
  readonly no: number;
}

/** Both answers weigh alike, however many lessons there are of each: more examples of one shall not tip the scale. */
function weightsOf(lessons: readonly Lesson[]): ByAnswer {
  const yes = lessons.filter(({ is }) => is).length;
  const half = lessons.length / 2;
  return { yes: half / Math.max(1, yes), no: half / Math.max(1, lessons.length - yes) };
}

function inBytes(weights: Float64Array, bias: number): Scale {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Array.from(weights, (weight) => String.fromCharCode(Math.round(weight / step) & 255));
  return { slots: weights.length, bytes: btoa(bytes.join('')), step: rounded(step), bias: rounded(bias) };
}

const rounded = (value: number): number => Number(value.toPrecision(6));

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
