import type { NewerVersion } from '#components/log/case/case-view.ts';
import type { Consent } from '#lib/model/consent.ts';
import { standingOf } from './standing-of.ts';

/**
 * Versions that were found after a consent and differ from those that it rests on. One that was on record before is none
 * of them, whatever the site shows now. @throws LedgerError, MessageError
 */
export async function newerThan({ documents, time }: Consent): Promise<NewerVersion[]> {
  const standings = await Promise.all(documents.map(standingOf));
  return standings.flatMap((standing) => {
    if (!standing?.change || standing.found === undefined) return [];
    const { sha256, change, changes, found } = standing;
    return Date.parse(found) > Date.parse(time) ? [{ sha256, found, change, changes }] : [];
  });
}
