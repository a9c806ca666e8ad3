import { t } from '#lib/i18n/t.ts';
import type { CaseStep } from '#lib/model/case.ts';
import type { RequestKind } from '#lib/model/letter.ts';

/** What was noted, in a line. A letter that takes a consent back says so once it was sent. */
export function stepWords(step: CaseStep, letter: RequestKind): string {
  switch (step.kind) {
    case 'sent': {
      const channel = t(`case.channel.${step.channel}`);
      const isWithdrawal = letter === 'withdraw' || letter === 'withdraw-and-stop';
      return t(isWithdrawal ? 'case.step.withdrawn' : 'case.step.sent', { channel });
    }
    case 'delivered':
      return t('case.step.delivered');
    case 'extended':
      return t('case.step.extended');
    case 'answered':
      return t(`case.step.answered.${step.outcome}`);
    case 'closed':
      return t(`case.step.closed.${step.how}`);
  }
}
