import { claimName, factValues } from '#lib/i18n/names.ts';
import { t } from '#lib/i18n/t.ts';
import type { Change } from '#lib/model/change.ts';

/** What a change is about: the name of the claim or fact. */
export const changeName = (change: Change): string =>
  change.about === 'facts' ? t(`facts.${change.id}`) : claimName({ group: change.about, id: change.id });

/** What an old or new version says of it, in a few words. */
export function saidOf(change: Change, which: 'before' | 'after'): string {
  if (change.about !== 'facts') {
    const claim = change[which];
    return claim ? t(`stance.${claim.stance}`) : t('changes.not-said-list');
  }
  const fact = change[which];
  const join = change.id === 'operator-ids' ? ', ' : '; ';
  return fact ? factValues(change.id, fact).join(join) : t('changes.not-said-list');
}
