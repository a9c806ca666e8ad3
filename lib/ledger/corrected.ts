import type { Consent } from '#lib/model/consent.ts';
import type { Correction } from '#lib/model/follow-up.ts';

/** A consent as a correction leaves it. What the extension saw by itself is not the person's to correct and stays. */
export function corrected(consent: Consent, { change }: Pick<Correction, 'change'>): Consent {
  if (!consent.entered) return consent;
  const { control, entered } = consent;
  const { time = consent.time, label = control.label, covers = control.covers } = change;
  const { operator = entered.operator } = change;
  return { ...consent, time, control: { ...control, label, covers }, entered: { ...entered, operator } };
}
