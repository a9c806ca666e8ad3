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

/** A scale that weighs, unpacked when it is first asked: pages wait for it. @returns from features to a log-odds, natural */
export function weigher({ slots, bytes, step, bias }: Scale): (features: readonly number[]) => number {
  let unpacked: Int8Array | undefined;
  return (features) => {
    const weights = (unpacked ??= weightsIn(bytes));
    let sum = 0;
    for (const feature of features) sum += weights[feature & (slots - 1)] as number;
    return bias + (sum * step) / Math.sqrt(features.length + 1);
  };
}

/** In a plain loop: `Int8Array.from` calls a function for each letter. */
function weightsIn(bytes: string): Int8Array {
  const letters = atob(bytes);
  const weights = new Int8Array(letters.length);
  for (let at = 0; at < letters.length; at++) weights[at] = letters.charCodeAt(at);
  return weights;
}
