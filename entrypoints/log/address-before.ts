import { allCases } from '#lib/ledger/cases.ts';
import { lettersOf } from '#lib/model/case.ts';
import type { Consent } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Letter, SiteMatter } from '#lib/model/letter.ts';
import { today } from './today.ts';

/** Where an earlier letter to the same operator went, and when that letter was drafted. */
export type AddressBefore = Pick<Letter['addressee'], 'email' | 'postal'> & Pick<Letter, 'created'>;

/** All letters on record, as they say where they went. @throws LedgerError */
export const lettersBefore = async (): Promise<Letter[]> =>
  (await allCases(today())).flatMap((found) => lettersOf(found));

/**
 * The address of the newest letter to the operator of what is written about.
 * @param also ids of other records of the same operator
 * @throws LedgerError
 */
export async function addressBefore(
  about: Consent | SiteMatter,
  also: readonly string[] = [],
): Promise<AddressBefore | undefined> {
  return addressIn(await lettersBefore(), about, also);
}

/**
 * The address of the newest of these letters that went to the same operator: that carries the same consent, beside others
 * or alone, or one of its other records; to the same site, or to the name that the person entered. A complaint went to
 * an authority.
 */
export function addressIn(
  letters: readonly Letter[],
  about: Consent | SiteMatter,
  also: readonly string[] = [],
): AddressBefore | undefined {
  const ids = new Set(isRecorded(about) ? [about.id, ...also] : also);
  const name = isRecorded(about) ? folded(about.entered?.operator ?? '') : '';
  const found = letters
    .filter(({ kind, addressee: { email, postal } }) => kind !== 'complaint' && email + postal !== '')
    .filter(
      ({ consentId, also: carried = [], site = '', addressee }) =>
        [consentId, ...carried].some((id) => ids.has(id)) ||
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
