import * as v from 'valibot';
import { append } from './append.ts';
import { FOLLOW_UPS, type FollowUpKind } from './content-shapes.ts';
import type { Entry, EventContents, EventKind } from './event.ts';

/** What became of a consent, as the person says it. */
export type FollowUpEntry = {
  [K in FollowUpKind]: { readonly kind: K; readonly content: EventContents[K] };
}[FollowUpKind];

/**
 * Writes down what became of a consent; the same id is written once, and nothing about a consent that is not there.
 * False where nothing was written. @throws LedgerError, ValiError where the content does not fit its kind
 */
export async function recordFollowUp({ kind, content }: FollowUpEntry): Promise<boolean> {
  const entry = { kind, content: v.parse(FOLLOW_UPS[kind], content) } as Entry & FollowUpEntry;
  const events = await append([entry], async (writing) => {
    const ids = writing.objectStore('events').index('id');
    if ((await ids.getKey([kind, content.id])) !== undefined) return false;
    const about = aboutOf(content);
    return about === null || (await ids.getKey(about)) !== undefined;
  });
  return events.length > 0;
}

/** What must be on record for it: the consent, or the letter that rests on none. */
function aboutOf(content: FollowUpEntry['content']): [kind: EventKind, id: string] | null {
  if (!('consentId' in content)) return null;
  return content.consentId === '' && 'letterId' in content
    ? ['letter-drafted', content.letterId]
    : ['consent', content.consentId];
}
