import { COVERS, type Covers } from '#lib/model/control.ts';

/** What a wording stands beside, or was said of: a tick, a button, mere use of the site. */
export type Beside = 'tick' | 'press' | 'use';

/** A line of what is learned from: words, and whether they ask for a consent. */
export interface Wording {
  readonly beside: Beside;
  readonly asks: boolean;
  /** The tick says no: «не хочу получать рекламу». */
  readonly optsOut: boolean;
  readonly covers: readonly Covers[];
  readonly words: string;
}

const LINE = /^([no]?)([TPU])\|([^|]*)\|(.+)$/u;
const BESIDE: Readonly<Record<string, Beside>> = { T: 'tick', P: 'press', U: 'use' };

/**
 * Reads a line: `T|marketing|Хочу новости`, `nT||…` for words that ask for none, `oT|…` for such as opt out.
 * @returns `null` where it is none
 */
export function wordingIn(line: string): Wording | null {
  const [, sign, kind = '', list = '', words] = LINE.exec(line) ?? [];
  const beside = BESIDE[kind];
  const named = list.split(',').filter(Boolean);
  const covers = COVERS.filter((cover) => named.includes(cover));
  if (!beside || words === undefined || covers.length !== named.length) return null;
  return { beside, asks: sign !== 'n', optsOut: sign === 'o', covers, words };
}
