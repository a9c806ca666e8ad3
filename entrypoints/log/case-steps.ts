import type { CaseStep } from '#components/log/case/case-view.ts';
import { actMoment } from '#components/log/act-moment.ts';
import { exactMoment, longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { CaseFile } from '#lib/ledger/case-file.ts';
import { casesIn } from '#lib/ledger/cases-in.ts';
import { inTimeOrder, type Happened } from '#lib/ledger/in-time-order.ts';
import { wallClock } from '#lib/ledger/zoned-iso.ts';
import type { Consent } from '#lib/model/consent.ts';
import { CaseTeller } from './case-teller.ts';
import { termSteps } from './term-steps.ts';

/**
 * What happened to a consent, in words, in the order in which it happened, and where terms for an answer ended.
 * @param today `YYYY-MM-DD`
 */
export function caseSteps({ events, consent }: CaseFile, today: string): CaseStep[] {
  const teller = new CaseTeller(events, consent);
  const terms = termSteps(casesIn(events, today), consent.zone);
  const steps = inTimeOrder(consent, events).flatMap((happened) => {
    const { day } = wallClock(happened.at, consent.zone);
    const ended = terms.splice(0, terms.filter((term) => term.day < day).length);
    return [...ended.map(({ step }) => step), stepOf(happened, consent, teller)];
  });
  return [...steps, ...terms.map(({ step }) => step)];
}

function stepOf(happened: Happened, consent: Consent, teller: CaseTeller): CaseStep {
  const { event, at } = happened;
  const time = event.kind === 'consent' ? actMoment(consent) : exactMoment(at, consent.zone);
  const noted = notedWords(happened, consent);
  const { seq, hash } = event;
  return { time: at && time, what: teller.whatIn(event), ...(noted && { noted }), entry: { seq, hash } };
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
