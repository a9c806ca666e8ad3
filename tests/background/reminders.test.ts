import '../ledger/fresh-ledger.ts';
import { fakeBrowser } from './fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  followReminders,
  forgetReminders,
  remindOfLetters,
  type ReminderSpeech,
} from '#lib/background/reminders.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { writeSettings } from '#lib/settings.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent, letter } from '../ledger/samples.ts';

freshLedger();

const speech: ReminderSpeech = (overdue) => ({
  title: 'overdue',
  message: overdue.map((found) => found.letter.id).join(' '),
});
let shown: { id: string; message: string }[];

beforeEach(() => {
  fakeBrowser.reset();
  shown = [];
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    { message }: { message: string },
  ) => shown.push({ id, message })) as never);
});

/** A letter sent on a day; its term is 30 days. */
async function sent(id: string, day: string): Promise<void> {
  await recordConsent(consent(`${id}-c`));
  await keepLetter(letter(id, `${id}-c`));
  const content = { id: `${id}-s`, consentId: `${id}-c`, letterId: id, time: `${day}T09:00:00Z`, day };
  await recordFollowUp({ kind: 'letter-sent', content: { ...content, channel: 'email' } });
}

test('a letter that is overdue is told of once, on its first day; a click leads to it', async () => {
  await sent('l', '2026-03-04');
  for (const day of ['2026-04-03', '2026-04-04']) await remindOfLetters(speech, day);
  expect(shown).toEqual([]);
  for (const day of ['2026-04-05', '2026-04-05', '2026-04-06', '2026-06-06'])
    await remindOfLetters(speech, day);
  expect(shown).toEqual([{ id: 'overdue-letter:l', message: 'l' }]);
  followReminders(speech);
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  await fakeBrowser.notifications.onClicked.trigger('overdue-letter:l');
  await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  expect(opened.mock.calls[0]?.[0]?.url).toMatch(/log\.html#\/kept\/l$/);
});

test('several are told of together, and no more than once a day', async () => {
  await sent('a', '2026-03-02');
  await sent('b', '2026-03-03');
  await remindOfLetters(speech, '2026-05-01');
  await sent('c', '2026-03-04');
  await remindOfLetters(speech, '2026-05-01');
  expect(shown).toEqual([{ id: 'overdue-letters', message: 'b a' }]);
  await remindOfLetters(speech, '2026-05-02');
  expect(shown[1]).toEqual({ id: 'overdue-letter:c', message: 'c' });
});

test('a term that was counted anew and is over again is news', async () => {
  await sent('l', '2026-03-04');
  await remindOfLetters(speech, '2026-05-01');
  const content = {
    id: 'd',
    consentId: 'l-c',
    letterId: 'l',
    time: '2026-05-01T10:00:00Z',
    day: '2026-04-20',
  };
  await recordFollowUp({ kind: 'letter-delivered', content });
  await remindOfLetters(speech, '2026-05-10');
  expect(shown).toHaveLength(1);
  await remindOfLetters(speech, '2026-06-10');
  expect(shown).toHaveLength(2);
});

test('of a log that was wiped nothing is left, not even which letters were told of', async () => {
  await sent('l', '2026-03-04');
  await remindOfLetters(speech, '2026-04-05');
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toContain('l 2026-04-03');
  await forgetReminders();
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('2026-04-03');
});

test('a reminder that came while the clock was years ahead keeps no later one away, nor comes again', async () => {
  await sent('l', '2026-03-04');
  await remindOfLetters(speech, '2031-01-01');
  await remindOfLetters(speech, '2026-05-01');
  await sent('m', '2026-03-05');
  await remindOfLetters(speech, '2026-05-02');
  expect(shown.map(({ message }) => message)).toEqual(['l', 'm']);
});

test('who wants no reminders gets none', async () => {
  await sent('l', '2026-03-04');
  await writeSettings({ remind: false });
  await remindOfLetters(speech, '2026-05-01');
  expect(shown).toEqual([]);
});

test('an alarm that is set is left alone, so that a worker that wakes often still rings', async () => {
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  followReminders(speech);
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  followReminders(speech);
  await new Promise((resolve) => setTimeout(resolve));
  expect(create).toHaveBeenCalledTimes(1);
});
