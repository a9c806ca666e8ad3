import type { FieldKind } from './control.ts';
import type { DataId } from './taxonomy.ts';

/** An operator as the log tells it apart: by its number in a register, else by its name. */
export interface OperatorName {
  readonly key: string;
  readonly name: string;
  /** Numbers in registers. */
  readonly ids: readonly string[];
  /** On record. */
  readonly records: number;
}

/** How often something occurs on record, and between which days (ms since the epoch). */
export interface Occurring {
  readonly records: number;
  readonly first: number;
  readonly last: number;
}

export interface SiteOf extends Occurring {
  readonly site: string;
}

/** An operator of a site; `key` is that of the operator it is one with. */
export interface OperatorOf extends Occurring {
  readonly key: string;
  readonly name: string;
}

/** An operator with all that the person says is the same one. */
export interface OperatorView extends OperatorName {
  /** Others that are one with it. */
  readonly joined: readonly OperatorName[];
  /** Site at which the person has set it apart from others of its name or number. */
  readonly apartAt?: string;
  /** Newest first. */
  readonly sites: readonly SiteOf[];
}

/** Kinds of data that an operator was given or says that it processes. */
export interface DataDeclared {
  /** Filled in beside a consent. */
  readonly fields: readonly FieldKind[];
  /** Named by the documents that the consents rest on. */
  readonly documents: readonly DataId[];
}
