import { consentsIn, type Letter } from '#lib/model/letter.ts';
import type { FollowUpEntry } from './follow-up.ts';
import { consentById, letterById } from './read.ts';

/** Sites (hosts in Unicode) whose standing may change by what is noted; none where it is about no site. @throws LedgerError */
export async function sitesConcerned(content: FollowUpEntry['content']): Promise<ReadonlySet<string>> {
  const letter = 'letterId' in content ? await letterById(content.letterId) : undefined;
  if (letter) return sitesOfLetter(letter);
  return 'consentId' in content ? sitesOfConsents([content.consentId]) : new Set();
}

/** The site that a letter is to, or those of all consents that it carries. @throws LedgerError */
export async function sitesOfLetter(letter: Letter): Promise<ReadonlySet<string>> {
  return letter.site === undefined ? sitesOfConsents(consentsIn(letter)) : new Set([letter.site]);
}

async function sitesOfConsents(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const consents = await Promise.all(ids.map(consentById));
  return new Set(consents.flatMap((consent) => consent?.site || []));
}
