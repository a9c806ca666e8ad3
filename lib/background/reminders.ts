import { browser } from 'wxt/browser';
import { allCases } from '#lib/ledger/cases.ts';
import type { Case } from '#lib/model/case.ts';
import { dayOfMoment } from '#lib/model/day.ts';
import { readSettings } from '#lib/settings.ts';
import { markOverdue } from './mark-overdue.ts';
import { tellingTrouble } from './trouble.ts';

const ALARM = 'overdue-letters';
const KEY = 'reminded';
/** What a notification is of, by its id: one letter, or several. */
const SEVERAL = 'overdue-letters';
const ONE = 'overdue-letter:';
const HOUR = 60;

/** The words of a notification about letters that got no answer in time. */
export type ReminderSpeech = (overdue: readonly [Case, ...Case[]]) => {
  readonly title: string;
  readonly message: string;
};

/** In storage.local, since a reminder is not to come again after a restart. */
interface Reminded {
  /** `YYYY-MM-DD` of the last notification. */
  readonly day: string;
  /** Letters told of, each with the day it was due: a term counted anew is news. */
  readonly told: readonly string[];
}

/** Looks every hour whether the person is to be told of letters without an answer; a click leads to them. */
export function followReminders(speech: ReminderSpeech): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tellingTrouble(() => lookForOverdue(speech, dayOfMoment(new Date())));
  });
  browser.notifications?.onClicked.addListener((id) => void openReminder(id));
  void keepAlarm();
}

/** A day has passed, maybe, on which no page had to do with the log. */
async function lookForOverdue(speech: ReminderSpeech, today: string): Promise<void> {
  await remindOfLetters(speech, today);
  await markOverdue(today);
}

/** One that is there is left alone: made anew at every waking of the worker, it would never ring. */
async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: HOUR });
}

/**
 * Tells of letters that are overdue and were not told of before: in one notification, at most one a day, and only
 * where the person wants it.
 * @param today `YYYY-MM-DD`
 */
export async function remindOfLetters(speech: ReminderSpeech, today: string): Promise<void> {
  // Where the browser notifies of nothing, what is overdue waits in the log and on the button.
  if (!browser.notifications || !(await readSettings()).remind) return;
  const { day, told } = await reminded();
  // A day to come was told of while the clock was wrong; what was told then is not told again.
  if (day === today) return;
  const overdue = (await allCases(today)).filter(({ state }) => state === 'overdue');
  const [first, ...others] = overdue.filter((found) => !told.includes(keyOf(found)));
  if (!first) return;
  await browser.storage.local.set({ [KEY]: { day: today, told: overdue.map(keyOf) } satisfies Reminded });
  await browser.notifications.create(others.length === 0 ? `${ONE}${first.letter.id}` : SEVERAL, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...speech([first, ...others]),
  });
}

const keyOf = ({ letter, due }: Case): string => `${letter.id} ${due?.day ?? ''}`;

async function reminded(): Promise<Reminded> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return (stored as Reminded | undefined) ?? { day: '', told: [] };
}

/** Once the log is wiped, nothing is left of which letters were told of. */
export const forgetReminders = (): Promise<void> => browser.storage.local.remove(KEY);

async function openReminder(id: string): Promise<void> {
  const place = id.startsWith(ONE) ? `/kept/${id.slice(ONE.length)}` : '/cases/overdue';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/log.html')}#${place}` });
  await browser.notifications.clear(id);
}
