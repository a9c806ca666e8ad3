import { actMoment } from '#components/log/act-moment.ts';
import type { CaseView } from '#components/log/case/case-view.ts';
import { chainEnd, type CaseFile } from '#lib/ledger/case-file.ts';
import { notedIn } from '#lib/ledger/case-steps.ts';
import { contentsOf } from '#lib/ledger/state.ts';
import { withdrawnAt } from '#lib/ledger/withdrawn-at.ts';
import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { wasSent } from '#lib/model/case.ts';
import { caseSteps, enteredWords } from './case-steps.ts';
import { today } from './today.ts';

/** A case as its file shows it. @param now `YYYY-MM-DD` @throws LedgerError */
export async function caseView(file: CaseFile, now = today()): Promise<CaseView> {
  const { consent, link, documents, events } = file;
  const withdrawn = withdrawnAt(events);
  const noted = enteredWords(consent);
  const steps = notedIn(events).map(({ step }) => step);
  const drafted = contentsOf(events, 'letter-drafted');
  const [letters = [], drafts = []] = [true, false].map((isSent) =>
    drafted.filter((letter) => wasSent({ steps }, letter) === isSent),
  );
  const { name, ids } = addresseeFrom(documents);
  return {
    consent,
    operator: [name || (consent.entered?.operator ?? ''), ...ids].filter(Boolean).join(', '),
    time: actMoment(consent),
    ...(noted !== undefined && { noted }),
    ...(withdrawn !== undefined && { withdrawn }),
    documents,
    letters,
    drafts,
    steps: caseSteps(file, now),
    place: { ...link, end: (await chainEnd(link.chain)) ?? link },
  };
}
