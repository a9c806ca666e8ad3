import { LETTER_FIELDS, type LetterField, type LetterRequest } from '#lib/model/letter.ts';
import { knownParties } from './known-parties.ts';

/** What must be asked of the person before the letter can be written, in the order of {@link LETTER_FIELDS}. */
export function missingFields(request: LetterRequest): LetterField[] {
  const { operator, sender } = knownParties(request);
  const known: Record<LetterField, string> = {
    operator: operator.name,
    channel: operator.email + operator.postal,
    'full-name': sender.fullName,
    contact: sender.email + sender.postal + sender.phone,
  };
  return LETTER_FIELDS.filter((field) => known[field] === '');
}
