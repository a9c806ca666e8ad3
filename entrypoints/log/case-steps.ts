import type { CaseStep } from '#components/log/case/case-view.ts';
import { exactMoment, longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { CaseFile } from '#lib/ledger/case-file.ts';
import type { LedgerEvent } from '#lib/ledger/event.ts';
import type { Channel } from '#lib/model/follow-up.ts';

/** What happened to a consent, in words, in the order it was written down. */
export function caseSteps({ events, consent }: CaseFile): CaseStep[] {
  return events.map((event) => ({
    seq: event.seq,
    hash: event.hash,
    time: timeOf(event, consent.zone),
    what: whatIn(event),
  }));
}

function timeOf({ content }: LedgerEvent, zone: string): string {
  if (content === null) return '';
  if ('created' in content) return exactMoment(content.created, zone);
  // Of what became of a letter, the day it happened counts more than the moment it was noted.
  return exactMoment('day' in content && content.day ? content.day : content.time, zone);
}

function whatIn(event: LedgerEvent): string {
  if (event.content === null) return t('case-file.step.erased');
  switch (event.kind) {
    case 'consent': {
      const { decision, control } = event.content;
      return t('case-file.step.consent', { decision: t(`record.${decision}`), words: short(control.label) });
    }
    case 'policy-kept':
      return t('case-file.step.policy-kept', { title: event.content.title || event.content.url });
    case 'letter-drafted':
      return t('case-file.step.letter-drafted', { subject: event.content.subject });
    case 'letter-sent':
      return sent(event.content);
    case 'letter-answered':
      return joined(t(`case.step.answered.${event.content.outcome}`), event.content.text);
    case 'letter-delivered':
      return t('case.step.delivered');
    case 'letter-extended':
      return t('case.step.extended');
    case 'letter-closed':
      return t(`case.step.closed.${event.content.how}`);
    case 'letter-step-undone':
      return t('case-file.step.letter-step-undone');
    case 'withdrawn':
      return t('case-file.step.withdrawn', { channel: channelName(event.content.channel) });
    case 'note':
      return joined(t('case-file.step.note'), event.content.text);
    case 'correction':
      return joined(t('case-file.step.correction'), event.content.reason);
    case 'undone':
      return t('case-file.step.undone');
    default:
      return event.kind;
  }
}

function sent({ channel, due }: { readonly channel: Channel; readonly due?: string }): string {
  const by = { channel: channelName(channel) };
  if (due === undefined) return t('case-file.step.letter-sent', by);
  return t('case-file.step.letter-sent.due', { ...by, due: longDate(`${due}T12:00:00Z`, 'UTC') });
}

const channelName = (channel: Channel): string => t(`case.channel.${channel}`);

const joined = (what: string, words: string): string => (words === '' ? what : `${what}\n${words}`);

const short = (words: string): string => (words.length > 160 ? `${words.slice(0, 160).trimEnd()}…` : words);
