import { longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { Letter } from '#lib/model/letter.ts';

/** Which letter it is, among several of one matter: what it asks, of which day, and to whom. */
export function letterName(
  { subject, created, addressee, site }: Pick<Letter, 'subject' | 'created' | 'addressee' | 'site'>,
  zone: string,
): string {
  const { name, email, postal } = addressee;
  const to = [name, email, postal, site].find(Boolean) ?? t('common.unknown-operator');
  return t('case-file.letter-name', { subject, date: longDate(created, zone), to });
}
