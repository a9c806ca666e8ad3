import { correctable, correctionOf, isSameMoment, type Correctable } from '#lib/ledger/correction-of.ts';
import { toldTime } from '#lib/ledger/told-consent.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { ToldField } from '#lib/model/told.ts';
import { thisMoment } from './today.ts';
import { writeDown } from './write-down.ts';

type Editable<T> = { -readonly [K in keyof T]: T[K] };

/** An entry made by hand while it is being put right. */
export class Correcting {
  readonly consent: Consent;
  form: Editable<Correctable> = $state({ operator: '', day: '', clock: '', words: '', covers: [] });
  reason = $state('');
  wrong = $state.raw<readonly ToldField[]>([]);
  /** It was to be saved and is as before. */
  same = $state(false);
  #isSaved = false;
  readonly #before: string;

  constructor(consent: Consent) {
    this.consent = consent;
    this.form = correctable(consent);
    this.#before = JSON.stringify(this.form);
  }

  /** Something was typed that is not on record. */
  get isUnsaved(): boolean {
    return !this.#isSaved && (this.reason.trim() !== '' || JSON.stringify(this.form) !== this.#before);
  }

  /** Writes the correction down; false where something is amiss or nothing was changed. @throws MessageError, GoneError */
  async save(): Promise<boolean> {
    const form = $state.snapshot(this.form);
    const now = thisMoment();
    const time = isSameMoment(form, this.consent)
      ? this.consent.time
      : toldTime(form, { zone: this.consent.zone, now });
    this.wrong = [
      form.operator.trim() === '' ? ('operator' as const) : [],
      typeof time === 'string' ? [] : time.amiss,
    ].flat();
    const change = typeof time === 'string' ? correctionOf(this.consent, form, time) : undefined;
    this.same = this.wrong.length === 0 && change === undefined;
    if (this.wrong.length > 0 || change === undefined) return false;
    const about = { id: crypto.randomUUID(), consentId: this.consent.id, time: now };
    await writeDown({
      kind: 'correction',
      content: { ...about, change, reason: this.reason.trim() },
    });
    this.#isSaved = true;
    return true;
  }
}
