import { isRealDay } from '#lib/model/day.ts';
import { isWithdrawal } from '#lib/model/letter.ts';
import type { LedgerEvent } from './event.ts';
import { contentsOf } from './state.ts';

/**
 * When the person took a consent back, from all events about it: by a letter that went out, as somebody says, or in
 * another way. ISO day or time; undefined where they did not.
 */
export function withdrawnAt(events: readonly LedgerEvent[]): string | undefined {
  const otherwise = contentsOf(events, 'withdrawn').map(({ time }) => time);
  const times = [...sentOf(events), ...otherwise];
  return times.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** One that was delivered went out before, whether or not that was noted. */
function sentOf(events: readonly LedgerEvent[]): string[] {
  const letters = contentsOf(events, 'letter-drafted').filter(({ kind }) => isWithdrawal(kind));
  const undone = new Set(contentsOf(events, 'letter-step-undone').map(({ step }) => step));
  const [sent, delivered] = (['letter-sent', 'letter-delivered'] as const).map((kind) =>
    contentsOf(events, kind).filter(({ id }) => !undone.has(id)),
  );
  return letters.flatMap((letter) => {
    const noted = [sent, delivered].map((all = []) => all.filter(({ letterId }) => letterId === letter.id));
    const [first] = noted.filter((some) => some.length > 0);
    return (first ?? []).map(({ day = '', time }) => (isRealDay(day) ? day : time));
  });
}
