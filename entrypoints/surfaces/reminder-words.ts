import { longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { ReminderSpeech } from '#lib/background/reminders.ts';

/** Words of a notification about letters that got no answer in time. */
export const reminderWords: ReminderSpeech = ([first, ...others]) => {
  const { letter, due } = first;
  const { name, email } = letter.addressee;
  const operator = name || email || t('common.unknown-operator');
  const title = t('reminder.title');
  if (others.length > 0) return { title, message: t('reminder.several', { n: others.length + 1 }) };
  const date = longDate(`${due?.day ?? ''}T12:00:00Z`, 'UTC');
  return { title, message: t('reminder.one', { operator, subject: letter.subject, date }) };
};
