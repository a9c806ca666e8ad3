import { t } from '#lib/i18n/t.ts';
import type { Consent } from '#lib/model/consent.ts';

/** How sure it is that a consent was given as it stands, in one sentence. */
export function certaintyWords({
  certainty,
  decision,
  entered,
}: Pick<Consent, 'certainty' | 'decision' | 'entered'>): string {
  if (entered?.receipt) return t(`certainty.receipt.${entered.receipt}`);
  return t(
    certainty === 'pressed' && decision === 'refused'
      ? 'certainty.pressed-refusal'
      : `certainty.${certainty}`,
  );
}
