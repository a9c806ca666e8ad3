import type { Consent } from './consent.ts';
import type { ConsentControl } from './control.ts';
import type { Standing } from './follow-up.ts';

/** A consent as the list shows it. */
export interface LogRow extends Pick<Consent, 'id' | 'time' | 'zone' | 'site' | 'decision'> {
  /** Host in Unicode of the frame that the control was in, where it is another site's. */
  readonly frameSite?: string | undefined;
  /** The words agreed to, cut where they are longer than anyone reads in a list. */
  readonly label: string;
  /** Tells whole wordings apart where the label is cut; any number, the same for the same words. */
  readonly wording?: number | undefined;
  readonly control: Pick<ConsentControl, 'kind' | 'preticked' | 'covers'>;
  readonly standing: Standing;
  /** An answer to a letter about it is awaited. */
  readonly waits: boolean;
  /** ISO date by which an answer is due. */
  readonly due?: string | undefined;
  /** Letters drafted. */
  readonly letters: number;
  /** Name of the operator, as the documents or the person give it; empty where nobody does. */
  readonly operator: string;
  readonly byHand: boolean;
}
