import type { Match } from '#lib/rules/matcher.ts';
import type { Sentence } from '../context.ts';
import type { PredicateCues } from './predicates.ts';

/** Words of polarity in a sentence; what they are is said in `lib/rules/*\/polarity.yml`. */
export interface Cues extends PredicateCues {
  /** What follows is excepted: «за исключением». */
  readonly exceptions: readonly Match[];
  /** Lifts the negation it stands with: «без согласия». */
  readonly provisos: readonly Match[];
  readonly conditions: readonly Match[];
  /** «ничего, кроме»: what follows is stated. */
  readonly nothingBut: readonly Match[];
  /** «все данные», from which an exception takes away. */
  readonly totals: readonly Match[];
  /** «для рекламы», «дольше года»: less than the whole is denied. */
  readonly limits: readonly Match[];
  /** «предусмотренных законом», «указанных в пункте»: an exception that every document makes. */
  readonly stock: readonly Match[];
}

const NONE: readonly Match[] = [];

/** @returns the cues of a sentence; what only looks like one is left out */
export function cuesOf({ matches }: Sentence): Cues {
  const byId = Map.groupBy(
    matches.filter(({ rule }) => rule.group === 'cues'),
    ({ rule }) => rule.id,
  );
  const of = (id: string) => byId.get(id) ?? NONE;
  const masks = of('mask');
  const clear = (id: string) =>
    masks.length === 0
      ? of(id)
      : of(id).filter((cue) => !masks.some((mask) => mask.first <= cue.last && cue.first <= mask.last));
  return {
    acts: clear('act'),
    weakActs: clear('weak-act'),
    refusals: clear('refusal'),
    nots: clear('not'),
    exceptions: of('exception'),
    provisos: clear('proviso'),
    conditions: clear('condition'),
    nothingBut: of('nothing-but'),
    totals: of('total'),
    limits: of('limit'),
    stock: of('stock-exception'),
  };
}
