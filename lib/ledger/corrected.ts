import type { Consent } from '#lib/model/consent.ts';
import type { Correction } from '#lib/model/follow-up.ts';

/** A consent as a correction leaves it. What the extension saw by itself is not the person's to correct and stays. */
export function corrected(consent: Consent, { change }: Pick<Correction, 'change'>): Consent {
  if (!consent.entered) return consent;
  const { time = consent.time, label = consent.control.label, operator = consent.entered.operator } = change;
  return {
    ...consent,
    time,
    control: { ...consent.control, label },
    entered: { ...consent.entered, operator },
  };
}
