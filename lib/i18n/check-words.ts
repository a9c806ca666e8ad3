import type { Check } from '../model/check.ts';
import { claimName } from './names.ts';
import { t } from './t.ts';

/** What a check says, in one line. */
export function checkWords(check: Check): string {
  switch (check.id) {
    case 'data-not-listed':
      return t('check.data-not-listed', { kinds: check.kinds.map((kind) => t(`field.${kind}`)).join(', ') });
    case 'other-operator':
      return t('check.other-operator', { one: check.names[0], other: check.names[1] });
    case 'dead-link':
    case 'not-obtained':
    case 'leads-elsewhere':
      return t(`check.${check.id}`, { link: check.link });
    case 'folded-into-terms':
      return t(check.norm ? 'check.folded-into-terms.ru' : 'check.folded-into-terms');
    case 'policy-warnings':
      return t('check.policy-warnings', {
        flags: check.flags.map((id) => claimName({ group: 'flags', id })).join('; '),
      });
  }
}
