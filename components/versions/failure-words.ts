import { t } from '#lib/i18n/t.ts';
import type { CheckFailure } from '#lib/model/change.ts';

/** Why a check brought no newer version, in words; what the network or a file did is one thing to the person. */
export function failureWords(failure: CheckFailure): string {
  switch (failure) {
    case 'address-cut':
    case 'unlike':
    case 'gone':
    case 'not-a-document':
      return t(`check.failure.${failure}`);
    case 'stopped':
      return t('failure.stopped');
    default:
      return t('check.failure.not-obtained');
  }
}
