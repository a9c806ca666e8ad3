import type { ConsentControl } from '#lib/model/control.ts';
import type { Case, ExpectedControl } from './kit-pages.ts';

/** How many there were, how many of them were noticed, and how many were said to be there. */
interface Tally {
  expected: number;
  hit: number;
  reported: number;
}

/** A noticed control in the form of `expected.json`. `address`: of its page, which stands in a folder of its own there. */
export function plain(control: ConsentControl, address: string): ExpectedControl {
  const [folder, { origin }] = [new URL('.', address).href, new URL(address)];
  const pathOf = (href: string) => href.replace(folder, '/').replace(origin, '');
  return { ...control, policyLinks: control.policyLinks.map(({ href }) => pathOf(href)) };
}

/** Whether a noticed control is the expected one: the same words, which may be a banner's that nobody wrote here. */
const isHit = (expected: ExpectedControl, control: ExpectedControl): boolean =>
  control.kind === expected.kind && (expected.label === undefined || expected.label === control.label);

/** Whether exactly the expected controls were noticed, in all that is expected of them. */
export function fits(expected: readonly ExpectedControl[], reported: readonly ExpectedControl[]): boolean {
  const isAlike = (one: ExpectedControl, other: ExpectedControl | undefined) =>
    Object.entries(one).every(
      ([key, value]) => JSON.stringify(value) === JSON.stringify(other?.[key as keyof ExpectedControl]),
    );
  return expected.length === reported.length && expected.every((one, at) => isAlike(one, reported[at]));
}

/** Counts by kind, over all pages, what was noticed of what there is. */
export class Score {
  readonly #kinds = new Map<string, Tally>();
  /** Pages without any consent on which one was seen. */
  readonly nearMissesHit: string[] = [];

  add({ name, controls }: Case, reported: readonly ExpectedControl[]): void {
    const left = [...reported];
    for (const expected of controls) {
      const at = left.findIndex((control) => isHit(expected, control));
      this.#count(expected.kind, { expected: 1, hit: at < 0 ? 0 : 1, reported: 0 });
      if (at >= 0) left.splice(at, 1);
    }
    for (const { kind } of reported) this.#count(kind, { expected: 0, hit: 0, reported: 1 });
    if (controls.length === 0 && reported.length > 0) this.nearMissesHit.push(name);
  }

  #count(kind: string, more: Tally): void {
    for (const key of [kind, 'all']) {
      const { expected, hit, reported } = this.#kinds.get(key) ?? { expected: 0, hit: 0, reported: 0 };
      this.#kinds.set(key, {
        expected: expected + more.expected,
        hit: hit + more.hit,
        reported: reported + more.reported,
      });
    }
  }

  recall = (kind = 'all'): number => ratio(this.#kinds.get(kind), 'expected');
  precision = (kind = 'all'): number => ratio(this.#kinds.get(kind), 'reported');

  /** A line for each kind, the sum last. */
  toString(): string {
    const kinds = Array.from(this.#kinds.keys()).toSorted(
      (a, b) => Number(a === 'all') - Number(b === 'all'),
    );
    return kinds
      .map((kind) => {
        const { expected, hit, reported } = this.#kinds.get(kind) as Tally;
        const figures = `recall ${this.recall(kind).toFixed(3)}  precision ${this.precision(kind).toFixed(3)}`;
        return `  ${kind.padEnd(9)} ${figures}  (${hit} of ${expected}; ${reported} reported)`;
      })
      .join('\n');
  }
}

const ratio = (tally: Tally | undefined, of: 'expected' | 'reported'): number =>
  tally && tally[of] > 0 ? tally.hit / tally[of] : 1;
