/**
 * Numbers in descending order of their keys, those of equal keys too. Made for what is in ascending order but for a few
 * places, as records are by their time: then it takes one look at each. Linear times the logarithm of the runs.
 *
 * @param keys by place, as long as `numbers`, which ascend
 */
export function descending(numbers: Uint32Array, keys: Float64Array): Uint32Array {
  let places = Uint32Array.from(numbers, (_, place) => place);
  let starts = runsIn(keys);
  while (starts.length > 1) {
    const merged = new Uint32Array(places.length);
    for (let run = 0; run < starts.length; run += 2) {
      const from = starts[run] ?? 0;
      const middle = starts[run + 1] ?? places.length;
      merge(places, merged, keys, [from, middle, starts[run + 2] ?? places.length]);
    }
    places = merged;
    starts = starts.filter((_, run) => run % 2 === 0);
  }
  return places.reverse().map((place) => numbers[place] ?? 0);
}

/** Where stretches begin in which the keys ascend. */
function runsIn(keys: Float64Array): number[] {
  const starts = [0];
  for (let place = 1; place < keys.length; place++) {
    if ((keys[place] ?? 0) < (keys[place - 1] ?? 0)) starts.push(place);
  }
  return starts;
}

function merge(
  places: Uint32Array,
  into: Uint32Array,
  keys: Float64Array,
  [from, middle, end]: readonly [number, number, number],
): void {
  let [left, right] = [from, middle];
  const keyAt = (at: number): number => keys[places[at] ?? 0] ?? 0;
  for (let at = from; at < end; at++) {
    const takesLeft = right >= end || (left < middle && keyAt(left) <= keyAt(right));
    into[at] = (takesLeft ? places[left++] : places[right++]) ?? 0;
  }
}
