import { allCases } from '#lib/ledger/cases.ts';
import { lettersOf } from '#lib/model/case.ts';
import type { Consent } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Letter, SiteMatter } from '#lib/model/letter.ts';
import { today } from './today.ts';

/** Where an earlier letter to the same operator went, and when that letter was drafted. */
export type AddressBefore = Pick<Letter['addressee'], 'email' | 'postal'> & Pick<Letter, 'created'>;

/** The address of the newest letter to the operator of what is written about. @throws LedgerError */
export async function addressBefore(about: Consent | SiteMatter): Promise<AddressBefore | undefined> {
  const letters = (await allCases(today())).flatMap((found) => lettersOf(found));
  return addressIn(letters, about);
}

/**
 * The address of the newest of these letters that went to the same operator: about the same consent, to the same site, or
 * to the name that the person entered. A complaint went to an authority.
 */
export function addressIn(
  letters: readonly Letter[],
  about: Consent | SiteMatter,
): AddressBefore | undefined {
  const id = isRecorded(about) ? about.id : '';
  const name = isRecorded(about) ? folded(about.entered?.operator ?? '') : '';
  const found = letters
    .filter(({ kind, addressee: { email, postal } }) => kind !== 'complaint' && email + postal !== '')
    .filter(
      ({ consentId, site = '', addressee }) =>
        (id !== '' && consentId === id) ||
        (site !== '' && site === about.site) ||
        (name !== '' && folded(addressee.name) === name),
    )
    .toSorted((a, b) => Date.parse(b.created) - Date.parse(a.created))[0];
  return found && { email: found.addressee.email, postal: found.addressee.postal, created: found.created };
}

/** Quotation marks are typed as they come. */
const folded = (name: string): string =>
  name
    .slice(0, 300)
    .toLowerCase()
    .replace(/[«»"“”„']/gu, '')
    .trim();
