import type { Regime, Term } from '#lib/model/letter.ts';

/**
 * How sure a provision is. `law`: seen in the text of the act; `secondary`: seen in a source that restates the act;
 * `memory`: not seen. Only the first two may be printed in a letter.
 */
export const CONFIDENCES = ['law', 'secondary', 'memory'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A provision that a letter may rest on. */
interface Norm {
  /** What it gives, in the drafter's words. */
  readonly gives: string;
  readonly confidence: Confidence;
  /** Where it was seen. */
  readonly source: string;
}

/** A term as the act counts it. */
export interface LawTerm {
  readonly n: number;
  readonly unit: Term['unit'];
  /** What starts the clock; the next day is day 1. */
  readonly from: 'receipt';
  /** Key of the norm that sets it. */
  readonly norm: string;
  /** Longest prolongation, in the same unit, and what it takes. */
  readonly extension?: { readonly n: number; readonly condition: string };
  readonly confidence: Confidence;
}

/** One country's law as data: norms by citation, terms by name. A draft until a lawyer signs it off. */
export interface Law {
  readonly regime: Regime;
  /** Short name of the act, which precedes a norm's key when it is cited. */
  readonly act: string;
  /** ISO date of the last check. */
  readonly checked: string;
  readonly norms: Readonly<Record<string, Norm>>;
  readonly terms: Readonly<Record<string, LawTerm>>;
}

/** Whether a letter may print what is known with this confidence. */
export const citable = (confidence: Confidence): boolean => confidence !== 'memory';
