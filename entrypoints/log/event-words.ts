import { longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { EventContents } from '#lib/ledger/event.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { Channel } from '#lib/model/follow-up.ts';

/** That a consent was given or not, and to which words. */
export function consentWords({ decision, control }: Consent): string {
  const said = t(`record.${decision}`);
  if (control.label === '') return said;
  return t('case-file.step.consent', { decision: said, words: short(control.label) });
}

/** That a letter was marked as sent, and by when early versions said that an answer is due. */
export function sentWords({ channel, due }: EventContents['letter-sent']): string {
  const by = { channel: channelName(channel) };
  if (due === undefined) return t('case-file.step.letter-sent', by);
  return t('case-file.step.letter-sent.due', { ...by, due: longDate(due) });
}

/** By what way, as it stands within a line. */
export const channelName = (channel: Channel): string => t(`case.channel.${channel}`);

/** A line and the words of somebody below it. */
export const joined = (what: string, words: string): string => (words === '' ? what : `${what}\n${words}`);

/** The beginning of long words. */
export const short = (words: string): string =>
  words.length > 160 ? `${words.slice(0, 160).trimEnd()}…` : words;
