import type { Consent } from '#lib/model/consent.ts';
import type { Covers } from '#lib/model/control.ts';
import type { Corrected } from '#lib/model/follow-up.ts';
import { wallClock } from './zoned-iso.ts';

/** What the person may put right, as a form holds it. */
export interface Correctable {
  readonly operator: string;
  readonly day: string;
  readonly clock: string;
  readonly words: string;
  readonly covers: readonly Covers[];
}

/** An entry as the form for putting it right begins. */
export function correctable({ time, zone, control, entered }: Consent): Correctable {
  const { label: words, covers } = control;
  return { operator: entered?.operator ?? '', ...wallClock(time, zone), words, covers };
}

/**
 * What a form changed of an entry; undefined where nothing. A moment that was left alone keeps its seconds.
 *
 * @param time ISO, as the form has it now
 */
export function correctionOf(consent: Consent, form: Correctable, time: string): Corrected | undefined {
  const before = correctable(consent);
  const [operator, label] = [form.operator.trim(), form.words.trim()];
  const change: Corrected = {
    ...(operator !== before.operator && { operator }),
    ...(!isSameMoment(form, consent) && { time }),
    ...(label !== before.words && { label }),
    ...(!sameCovers(form.covers, before.covers) && { covers: form.covers }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
}

/** Whether a form has left the moment alone: then it is not the form's to complain of. */
export function isSameMoment(form: Pick<Correctable, 'day' | 'clock'>, consent: Consent): boolean {
  const { day, clock } = correctable(consent);
  return form.day === day && form.clock === clock;
}

const sameCovers = (one: readonly Covers[], other: readonly Covers[]): boolean =>
  one.length === other.length && one.every((covers) => other.includes(covers));
