import { t } from '#lib/i18n/t.ts';
import type { Consent } from '#lib/model/consent.ts';

type Act = Pick<Consent, 'certainty' | 'decision' | 'entered'>;

/** How sure it is that a consent was given as it stands, in one sentence. */
export const certaintyWords = (act: Act): string => t(certaintyKey(act));

/** The phrase that says so to the person. */
export function certaintyKey({ certainty, decision, entered }: Act) {
  if (entered?.receipt) return `certainty.receipt.${entered.receipt}` as const;
  return certainty === 'pressed' && decision === 'refused'
    ? 'certainty.pressed-refusal'
    : (`certainty.${certainty}` as const);
}
