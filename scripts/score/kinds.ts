import type { PolicySummary } from '../../lib/model/summary.ts';
import type { CorpusEntry } from './parts.ts';

export interface Kinds {
  readonly all: number;
  /** Lines `id: is …, read as …`. */
  readonly misses: readonly string[];
}

/**
 * Holds the kind that each document was read as against the manifest, Russian and English, without the ambiguous ones.
 * @param read the summary per id; none where the document could not be read, which counts as a miss
 */
export function kindsOf(
  entries: readonly CorpusEntry[],
  read: ReadonlyMap<string, Pick<PolicySummary, 'kind'>>,
): Kinds {
  const meant = entries.filter(({ lang, ambiguous }) => ['ru', 'en'].includes(lang) && !ambiguous);
  const misses = meant.flatMap(({ id, kind }) => {
    const is = kind === 'negative' ? 'other' : kind;
    const as = read.get(id)?.kind ?? 'nothing';
    return is === as ? [] : [`${id}: is ${is}, read as ${as}`];
  });
  return { all: meant.length, misses };
}
