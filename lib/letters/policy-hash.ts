import { isSha256 } from '#lib/model/is-sha256.ts';
import type { LetterRequest } from '#lib/model/letter.ts';

/** SHA-256 of the policy version kept, or empty: a document that the consent lists carries its own. */
export function policyHash({
  policyHash: given,
  about,
}: Pick<LetterRequest, 'policyHash' | 'about'>): string {
  const listed = about.documents.some(({ sha256 }) => sha256 === given);
  return isSha256(given) && !listed ? given : '';
}
