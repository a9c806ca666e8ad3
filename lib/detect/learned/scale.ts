/** Weighs what is counted in a text: positive says yes. */
export interface Scale {
  /** A power of two. */
  readonly slots: number;
  /** One for each slot, a byte, to the base 64. */
  readonly bytes: string;
  /** What one step of a byte weighs. */
  readonly step: number;
  readonly bias: number;
}

/** A scale that is ready to weigh. @returns from features to a log-odds, natural */
export function weigher({ slots, bytes, step, bias }: Scale): (features: readonly number[]) => number {
  const weights = Int8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
  return (features) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature & (slots - 1)] as number;
    return bias + (sum * step) / Math.sqrt(features.length + 1);
  };
}
