import { LETTER_FIELDS, type LetterField, type LetterRequest } from '#lib/model/letter.ts';
import { knownParties } from './known-parties.ts';
import { particularsOf } from './offered.ts';
import { particularOf } from './particular-fields.ts';

/**
 * What must be asked of the person before the letter can be written, in the order of {@link LETTER_FIELDS}. An operator
 * whose name nobody found is addressed as the owner of the site.
 */
export function missingFields(request: LetterRequest): LetterField[] {
  const { operator, sender } = knownParties(request);
  const { must } = particularsOf(request.regime, request.kind);
  const wanted: readonly LetterField[] = ['channel', 'full-name', 'contact', ...must];
  const known = (field: LetterField): string => {
    switch (field) {
      case 'channel':
        return operator.email + operator.postal;
      case 'full-name':
        return sender.fullName;
      case 'contact':
        return sender.email + sender.postal + sender.phone;
      case 'own-postal':
        return sender.postal;
      default:
        return particularOf(request, field);
    }
  };
  return LETTER_FIELDS.filter((field) => wanted.includes(field) && known(field) === '');
}
