import { LETTER_FIELDS, type LetterField, type LetterRequest } from '#lib/model/letter.ts';
import { knownParties } from './known-parties.ts';
import { particularsOf } from './offered.ts';
import { particularFaults } from './particular-faults.ts';
import { particularOf } from './particular-fields.ts';

/**
 * What must be asked of the person before the letter can be written, in the order of {@link LETTER_FIELDS}: what is not
 * there, and what cannot be so (see `particularFaults`). An operator whose name nobody found is addressed as the owner of
 * the site.
 */
export function missingFields(request: LetterRequest): LetterField[] {
  const { operator, sender } = knownParties(request);
  const { must } = particularsOf(request.regime, request.kind);
  const whither = request.kind === 'complaint' ? 'authority' : 'channel';
  // The owner of a site may be nameless, whoever was given a consent on paper may not.
  const nameless = request.about.site === '' ? (['operator'] as const) : [];
  const wanted: readonly LetterField[] = [...nameless, whither, 'full-name', 'contact', ...must];
  const known = (field: LetterField): string => {
    switch (field) {
      case 'operator':
        return operator.name;
      case 'channel':
        return operator.email + operator.postal;
      case 'authority':
        return request.authority?.name ?? '';
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
  const faults = particularFaults(request);
  return LETTER_FIELDS.filter((field) => field in faults || (wanted.includes(field) && known(field) === ''));
}
