import { evidenceType } from '#lib/ledger/evidence-type.ts';
import { localZone } from '#lib/ledger/local-time.ts';
import { toldConsent } from '#lib/ledger/told-consent.ts';
import { send } from '#lib/messages.ts';
import { LARGEST_EVIDENCE, MOST_EVIDENCE, type EntryRefusal } from '#lib/model/evidence.ts';
import { nothingTold } from '#lib/model/nothing-told.ts';
import type { Covers } from '#lib/model/control.ts';
import type { Told, ToldField } from '#lib/model/told.ts';
import { thisMoment, today } from './today.ts';

type Editable<T> = { -readonly [K in keyof T]: T[K] };

/** A consent while the person tells of it. */
export class Telling {
  told: Editable<Told> = $state(nothingTold(today()));
  files = $state.raw<readonly File[]>([]);
  refusals = $state.raw<readonly EntryRefusal[]>([]);
  wrong = $state.raw<readonly ToldField[]>([]);
  busy = $state(false);
  #isSaved = false;
  readonly #empty = JSON.stringify(this.told);
  /** Pressed twice, it is still one entry. */
  readonly #id = crypto.randomUUID();
  #read: readonly Covers[] = [];

  /** Something was typed or chosen that is not on record. */
  get isUnsaved(): boolean {
    return !this.#isSaved && (this.files.length > 0 || JSON.stringify(this.told) !== this.#empty);
  }

  /** Ticks what the words say they cover, unless the person has ticked otherwise. */
  async readWords(): Promise<void> {
    const { words } = this.told;
    if (words === '' && this.#read.length === 0) return;
    // The words of consent in all languages: who tells of nothing needs none.
    const { meaningOf } = await import('#lib/detect/meaning.ts');
    const isChosen = this.told.covers.join() !== this.#read.join();
    if (isChosen || words !== this.told.words) return;
    this.#read = meaningOf(words).covers;
    this.told.covers = this.#read;
  }

  /** Files chosen by the person; those that cannot be kept are told of at once, each of them. */
  async add(chosen: readonly File[]): Promise<void> {
    this.refusals = [];
    for (const file of chosen) {
      const isFull = this.files.length >= MOST_EVIDENCE;
      const reason = isFull ? 'too-many' : await amiss(file);
      if (reason === undefined) this.files = [...this.files, file];
      else this.refusals = [...this.refusals, { reason, file: file.name }];
      // That there are too many is one word about all that are left.
      if (isFull) return;
    }
  }

  remove(at: number): void {
    this.refusals = [];
    this.files = this.files.filter((_, other) => other !== at);
  }

  /** Puts it on record; gives the record's id, or undefined where something is amiss. @throws MessageError */
  async save(): Promise<string | undefined> {
    const told = $state.snapshot(this.told);
    const known = { id: this.#id, zone: localZone(), now: thisMoment() };
    const checked = toldConsent(told, known, []);
    this.wrong = checked.ok ? [] : checked.error;
    return checked.ok ? this.#enter(told, known.zone) : undefined;
  }

  async #enter(told: Told, zone: string): Promise<string | undefined> {
    const files = this.files.map((file) => ({ address: URL.createObjectURL(file), name: file.name }));
    this.busy = true;
    try {
      const entered = await send('consent.enter', { id: this.#id, zone, told, files });
      this.refusals = entered.ok ? [] : [entered.error];
      this.#isSaved = entered.ok;
      return entered.ok ? entered.value : undefined;
    } finally {
      this.busy = false;
      for (const { address } of files) URL.revokeObjectURL(address);
    }
  }
}

async function amiss(file: File): Promise<EntryRefusal['reason'] | undefined> {
  if (file.size === 0) return 'empty';
  if (file.size > LARGEST_EVIDENCE) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  return evidenceType(bytes, file.name) === undefined ? 'unknown-type' : undefined;
}
