import * as v from 'valibot';
import type { Consent } from '#lib/model/consent.ts';
import { append } from './append.ts';
import { consentShape } from './consent-shape.ts';
import type { Entry } from './event.ts';
import type { StoredEvidence } from './schema.ts';

/**
 * Puts a consent on record that the person entered by hand, with the files that show it and a note where there is one,
 * in one step. False where an entry of this id is there already. @throws LedgerError, ValiError for what is no record
 */
export async function enterConsent(
  consent: Consent,
  files: readonly Pick<StoredEvidence, 'sha256' | 'bytes'>[],
  note: string,
): Promise<boolean> {
  const { id } = consent;
  const entries: Entry[] = [{ kind: 'consent', content: v.parse(consentShape, consent) as Consent }];
  const noted = { id: crypto.randomUUID(), consentId: id, time: new Date().toISOString(), text: note };
  if (note !== '') entries.push({ kind: 'note', content: noted });
  const events = await append(entries, async (writing) => {
    const known = await writing.objectStore('events').index('id').getKey(['consent', id]);
    if (known !== undefined) return false;
    for (const file of files) await writing.objectStore('evidence').put({ consentId: id, ...file });
    return true;
  });
  return events.length > 0;
}
