import type { ConsentControl, FieldKind } from '#lib/model/control.ts';
import type { PolicySummary } from '#lib/model/summary.ts';

/** A document that was read, as far as checks look at it. `lang` as in a PolicyDocument. */
export interface ReadLinked {
  readonly lang: string;
  readonly summary: PolicySummary;
}

/** A document that a consent links to: what was read of it, or why there was nothing to read; neither is not known yet. */
export interface Linked {
  /** The words of the link. */
  readonly text: string;
  readonly read?: ReadLinked;
  /** A {@link import('#lib/model/document.ts').ReadFailure}, as it was remembered. */
  readonly failure?: string;
}

/** All that lies before the person who is asked. */
export interface Table {
  readonly control: ConsentControl;
  /** Kinds of data that the form asks for. */
  readonly asks: readonly FieldKind[];
  readonly linked: readonly Linked[];
  /** Host of the top page, in Unicode. */
  readonly site: string;
}

/** Documents that were read and are about personal data. */
export function policiesAmong(linked: readonly Linked[]): ReadLinked[] {
  return linked.flatMap(({ read }) => (read && read.summary.kind !== 'other' ? [read] : []));
}
