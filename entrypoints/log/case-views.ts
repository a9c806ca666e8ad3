import { actMoment } from '#components/log/act-moment.ts';
import type { CaseView } from '#components/log/case/case-view.ts';
import { chainEnd, type CaseFile } from '#lib/ledger/case-file.ts';
import { notedIn } from '#lib/ledger/case-steps.ts';
import { contentsOf } from '#lib/ledger/state.ts';
import { withdrawnAt } from '#lib/ledger/withdrawn-at.ts';
import { wasSent } from '#lib/model/case.ts';
import { caseSteps, enteredWords } from './case-steps.ts';
import { newerThan } from './newer-than.ts';
import { operatorWords } from './operator-words.ts';
import { today } from './today.ts';

/**
 * A case as its file shows it.
 * @param subject name of the person, or empty @param now `YYYY-MM-DD`
 * @throws LedgerError, MessageError
 */
export async function caseView(file: CaseFile, subject: string, now = today()): Promise<CaseView> {
  const { consent, link, documents, events } = file;
  const withdrawn = withdrawnAt(events);
  const noted = enteredWords(consent);
  const steps = notedIn(events).map(({ step }) => step);
  const drafted = contentsOf(events, 'letter-drafted');
  const [letters = [], drafts = []] = [true, false].map((isSent) =>
    drafted.filter((letter) => wasSent({ steps }, letter) === isSent),
  );
  return {
    consent,
    subject,
    operator: operatorWords(consent, documents),
    time: actMoment(consent),
    ...(noted !== undefined && { noted }),
    ...(withdrawn !== undefined && { withdrawn }),
    documents,
    newer: await newerThan(consent),
    letters,
    drafts,
    steps: caseSteps(file, now),
    place: { ...link, end: (await chainEnd(link.chain)) ?? link },
  };
}
