import { daysAfter } from '#lib/model/day.ts';
import type { Channel } from '#lib/model/follow-up.ts';

/** Days that an ordinary letter is thought to travel, where nobody has said when it came. */
export const POST_DAYS = 14;

/** The day of receipt, and whether it is a guess. */
export interface Receipt {
  readonly day: string;
  readonly isGuessed: boolean;
}

/**
 * When a letter was received, as far as it is known: the day of delivery; what is handed over is received then and
 * there; the rest is a guess from the day it was sent. Days are `YYYY-MM-DD`; undefined where there is none to go by.
 */
export function receivedDay(
  sent: { readonly day: string; readonly channel: Channel } | undefined,
  delivered: string | undefined,
): Receipt | undefined {
  if (delivered) return { day: delivered, isGuessed: false };
  if (!sent?.day) return undefined;
  if (sent.channel === 'in-person') return { day: sent.day, isGuessed: false };
  return { day: daysAfter(sent.day, sent.channel === 'post' ? POST_DAYS : 0), isGuessed: true };
}
