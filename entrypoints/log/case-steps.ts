import type { CaseStep } from '#components/log/case/case-view.ts';
import { actMoment } from '#components/log/act-moment.ts';
import { exactMoment, longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { CaseFile } from '#lib/ledger/case-file.ts';
import { inTimeOrder, type Happened } from '#lib/ledger/in-time-order.ts';
import { CaseTeller } from './case-teller.ts';

/** What happened to a consent, in words, in the order in which it happened. */
export function caseSteps({ events, consent }: CaseFile): CaseStep[] {
  const teller = new CaseTeller(events, consent);
  return inTimeOrder(consent, events).map((happened) => {
    const { event, at } = happened;
    const { seq, hash } = event;
    const time = event.kind === 'consent' ? actMoment(consent) : exactMoment(at, consent.zone);
    const noted = notedWords(happened, consent);
    return { seq, hash, time: at && time, what: teller.whatIn(event), ...(noted && { noted }) };
  });
}

/** Of an entry by hand it is said whenever it was made. */
function notedWords({ event, noted }: Happened, consent: CaseFile['consent']): string | undefined {
  if (event.kind === 'consent') return enteredWords(consent);
  return noted && t('case-file.noted', { time: longDate(noted, consent.zone) });
}

/** When a consent was entered by hand, in words; undefined where it was not. */
export function enteredWords({ entered, zone }: CaseFile['consent']): string | undefined {
  if (!entered) return undefined;
  return entered.noted === undefined
    ? t('case-file.noted.some-day')
    : t('case-file.noted', { time: longDate(entered.noted, zone) });
}
