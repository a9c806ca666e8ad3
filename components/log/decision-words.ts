import { longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { Consent } from '#lib/model/consent.ts';

/**
 * What was decided and when, in a line, and that it was taken back since.
 * @param withdrawn ISO day or time; empty where it is not known; undefined where it was not withdrawn
 */
export function decisionWords(
  { decision, time, zone }: Pick<Consent, 'decision' | 'time' | 'zone'>,
  withdrawn: string | undefined,
): string {
  const given = longDate(time, zone);
  if (withdrawn === undefined) return `${t(`record.${decision}`)} · ${given}`;
  if (withdrawn === '') return t('record.withdrawn.some-day', { given });
  return t('record.withdrawn', { day: longDate(withdrawn, zone), given });
}
