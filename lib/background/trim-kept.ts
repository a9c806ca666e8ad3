import { planTrim, trimDocuments } from '#lib/ledger/trim.ts';
import { tellLedgerChanged, type Payload, type Answer } from '#lib/messages.ts';
import { readSettings } from '#lib/settings.ts';
import { stoppable, unlessStopped } from './stoppable.ts';

/** Message `documents.trim`: lets go of documents by the person's choice, or tells how many would go. */
export async function trimNow({
  choice,
  only,
}: Payload<'documents.trim'>): Promise<Answer<'documents.trim'>> {
  const plan = await planTrim(choice, Date.now());
  const going = { files: plan.files.length, texts: plan.texts.length };
  if (only === 'check') return going;
  return stoppable('trim', (signal) =>
    unlessStopped(
      signal,
      trimDocuments(plan, signal).then(() => going),
      { ...going, stopped: true },
    ),
  );
}

/** At every start, by the choice on the settings page. */
export async function trimByChoice(): Promise<void> {
  const plan = await planTrim((await readSettings()).trim, Date.now());
  await trimDocuments(plan);
  if (plan.texts.length > 0) tellLedgerChanged();
}
