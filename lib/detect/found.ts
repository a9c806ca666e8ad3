import type { ConsentControl } from '#lib/model/control.ts';

/** Addresses are cut here: longer messages are refused at the background's door. */
export const LONGEST_ADDRESS = 2_000;

/** A consent of the page with the elements by which a person acts on it. */
export interface Found {
  readonly control: ConsentControl;
  /** The box or, for radio buttons, the one that agrees; `null` for a consent without a state. */
  readonly box: Element | null;
  /** Buttons that give the consent: the adjacent one, a banner's "accept". */
  readonly presses: readonly Element[];
  /** Buttons that refuse it. */
  readonly refusals: readonly Element[];
  /** Buttons that send a banner's chosen categories. */
  readonly saves: readonly Element[];
  /** What holds words, box and button. */
  readonly around: Element;
  readonly form: HTMLFormElement | null;
}
