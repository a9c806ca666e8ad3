import type { CaseView } from '#components/log/case/case-view.ts';
import { exactMoment } from '#lib/i18n/dates.ts';
import { chainEnd, type CaseFile } from '#lib/ledger/case-file.ts';
import { contentsOf } from '#lib/ledger/state.ts';
import { withdrawnAt } from '#lib/ledger/withdrawn-at.ts';
import { addresseeFrom } from '#lib/letters/addressee-from.ts';
import { caseSteps } from './case-steps.ts';

/** A case as its file shows it. @throws LedgerError */
export async function caseView(file: CaseFile): Promise<CaseView> {
  const { consent, link, documents, events } = file;
  const withdrawn = withdrawnAt(events);
  const { name, ids } = addresseeFrom(documents);
  return {
    consent,
    operator: [name || (consent.entered?.operator ?? ''), ...ids].filter(Boolean).join(', '),
    time: exactMoment(consent.time, consent.zone),
    ...(withdrawn !== undefined && { withdrawn }),
    documents,
    letters: contentsOf(events, 'letter-drafted'),
    steps: caseSteps(file),
    place: { ...link, end: (await chainEnd(link.chain)) ?? link },
  };
}
