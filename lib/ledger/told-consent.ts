import { failed, ok, type Result } from '#lib/model/result.ts';
import type { Consent, Evidence } from '#lib/model/consent.ts';
import { isRealDay } from '#lib/model/day.ts';
import type { Told, ToldField } from '#lib/model/told.ts';
import { typedAddress, type TypedPlace } from './typed-address.ts';
import { wallClock, zonedIso } from './zoned-iso.ts';

const NOWHERE: TypedPlace = { site: '', url: '', isWholeSite: true };

/**
 * The record of a consent that the person tells of, or the fields that cannot be taken. Of the act on a page nothing is
 * claimed: no box, no caption, certainty `told`.
 *
 * @param known `now`: ISO time of the entry; a consent cannot be of a later day
 */
export function toldConsent(
  told: Told,
  known: { readonly id: string; readonly zone: string; readonly now: string },
  evidence: readonly Evidence[],
): Result<Consent, readonly ToldField[]> {
  const { operator, words, way, covers } = told;
  const place = told.site.trim() === '' ? NOWHERE : typedAddress(told.site);
  const policy = told.policy.trim() === '' ? NOWHERE : typedAddress(told.policy);
  const time = toldTime(told, known);
  if (operator.trim() === '' || !place || !policy || typeof time !== 'string')
    return failed(amiss(told, place, policy, time));
  return ok({
    ...{ id: known.id, decision: 'given', time, zone: known.zone, site: place.site },
    page: { url: place.isWholeSite ? '' : place.url, title: '' },
    control: {
      ...{ label: words.trim(), kind: 'button', preticked: false, required: null, covers },
      ...{ policyLinks: [], frame: '', selector: '' },
    },
    ...{ ticked: null, caption: '', gesture: 'click', certainty: 'told', fieldKinds: [] },
    documents: told.policy.trim() === '' ? [] : [{ href: policy.url, text: '' }],
    entered: { way, operator: operator.trim(), evidence, noted: known.now },
  });
}

/** The moment told, or which field of it is amiss; nothing was agreed to later than now by the clock of that zone. */
export function toldTime(
  { day, clock }: Pick<Told, 'day' | 'clock'>,
  { zone, now }: { readonly zone: string; readonly now: string },
): string | { readonly amiss: 'day' | 'clock' } {
  // Nobody alive agreed to anything in the year 1 or 202: a digit was left out.
  if (!isRealDay(day)) return { amiss: 'day' };
  const time = zonedIso(day, clock, zone);
  if (time === undefined) return { amiss: 'clock' };
  const isFuture =
    clock === '' ? day > wallClock(now, zone).day : Date.parse(time) > Date.parse(now) + 60_000;
  return isFuture ? { amiss: 'day' } : time;
}

function amiss(
  { operator }: Told,
  place: TypedPlace | undefined,
  policy: TypedPlace | undefined,
  time: ReturnType<typeof toldTime>,
): ToldField[] {
  return [
    operator.trim() === '' ? ('operator' as const) : [],
    place ? [] : ('site' as const),
    typeof time === 'string' ? [] : time.amiss,
    policy ? [] : ('policy' as const),
  ].flat();
}
