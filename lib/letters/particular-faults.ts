import type { LetterRequest, ParticularFaults } from '#lib/model/letter.ts';
import { birthDayFault } from './birth-day.ts';
import { particularsOf } from './offered.ts';
import { particularOf } from './particular-fields.ts';

/** What is wrong in those particulars that the letter would hold. */
export function particularFaults(request: LetterRequest): ParticularFaults {
  const { must, may } = particularsOf(request.regime, request.kind);
  const isHeld = [...must, ...may].includes('birth-date');
  const fault = isHeld ? birthDayFault(particularOf(request, 'birth-date'), request.date) : undefined;
  return fault === undefined ? {} : { 'birth-date': fault };
}
