import type { Confidence, Law, LawTerm } from './law.ts';

/** Confidence at which a provision may be printed. */
export type Sure = Exclude<Confidence, 'memory'>;

/** A term that may be printed. */
export type CitableTerm = LawTerm & { confidence: Sure };

/** A law as letters may cite it: what was not seen is not in it, so that it cannot be printed. */
export interface CitableLaw extends Omit<Law, 'norms' | 'terms'> {
  readonly norms: ReadonlyMap<string, Law['norms'][string] & { confidence: Sure }>;
  readonly terms: ReadonlyMap<string, CitableTerm>;
  /** Names of all terms, those left out too: their sentences go. */
  readonly termNames: readonly string[];
}

/** The only door from law as data to letters. */
export function citableLaw(law: Law): CitableLaw {
  const norms = new Map(Object.entries(law.norms).filter(hasSource));
  const terms = Object.entries(law.terms).filter(hasSource);
  return {
    ...law,
    norms,
    // A number of days is no surer than the norm that sets it.
    terms: new Map(terms.filter(([, { norm }]) => norms.has(norm))),
    termNames: Object.keys(law.terms),
  };
}

const hasSource = <T extends { confidence: Confidence }>(
  entry: [string, T],
): entry is [string, T & { confidence: Sure }] => entry[1].confidence !== 'memory';
