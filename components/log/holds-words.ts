import { t } from '#lib/i18n/t.ts';

/** What a check of the log found that holds: how much it looked at, and what that shows. */
export function holdsWords(found: {
  readonly events: number;
  readonly documents: number;
  readonly forgotten: number;
}): string {
  return t('log.check.holds', {
    events: t('log.check.events', { n: found.events }),
    documents: t('log.check.documents', { n: found.documents }),
    forgotten: t('log.check.forgotten', { n: found.forgotten }),
  });
}
