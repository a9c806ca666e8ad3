import { t } from '#lib/i18n/t.ts';
import type { CaseStep } from '#lib/model/case.ts';
import { isNext, isWithdrawal, type LetterKind } from '#lib/model/letter.ts';

/** That a letter was drafted, in a line. */
export const draftedWords = (letter: LetterKind): string =>
  t(isNext(letter) ? `case.step.drafted.${letter}` : 'case.step.drafted');

/** What was noted, in a line. A letter that takes a consent back says so once it was sent. */
export function stepWords(step: CaseStep, letter: LetterKind): string {
  switch (step.kind) {
    case 'sent':
      return sentWords(t(`case.channel.${step.channel}`), letter);
    case 'delivered':
      return deliveredWords(letter);
    case 'extended':
      return t('case.step.extended');
    case 'answered':
      return t(
        letter === 'complaint' ? `case.step.authority.${step.outcome}` : `case.step.answered.${step.outcome}`,
      );
    case 'closed':
      return t(`case.step.closed.${step.how}`);
  }
}

function sentWords(channel: string, letter: LetterKind): string {
  if (isNext(letter)) return t(`case.step.sent.${letter}`, { channel });
  return t(isWithdrawal(letter) ? 'case.step.withdrawn' : 'case.step.sent', { channel });
}

function deliveredWords(letter: LetterKind): string {
  if (letter === 'complaint') return t('case.step.delivered.complaint');
  return isNext(letter)
    ? t('case.step.delivered.later', { letter: t(`letter.kind.${letter}`) })
    : t('case.step.delivered');
}
