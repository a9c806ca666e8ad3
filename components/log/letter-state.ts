import { overdueFrom } from '#lib/model/case.ts';
import type { LogRow } from '#lib/model/log-row.ts';

/**
 * How far the letters about a consent have come, as a list says it; undefined where there is nothing to say.
 * @param today `YYYY-MM-DD`
 */
export function letterState(
  { standing, waits, due, letters }: Pick<LogRow, 'standing' | 'waits' | 'due' | 'letters'>,
  today: string,
): 'overdue' | 'waiting' | 'answered' | 'drafted' | undefined {
  if (waits) return due !== undefined && today >= overdueFrom(due) ? 'overdue' : 'waiting';
  if (standing === 'answered') return 'answered';
  return letters > 0 && standing !== 'withdrawn' ? 'drafted' : undefined;
}
