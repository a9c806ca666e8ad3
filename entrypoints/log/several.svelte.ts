import { SvelteMap } from 'svelte/reactivity';
import { oneAtATime } from '#lib/background/in-turn.ts';
import { readHanded, type HandedContacts } from '#lib/profile/handed-contacts.ts';
import { consentById } from '#lib/ledger/read.ts';
import { joinedOperators } from '#lib/ledger/find/joined-operators.ts';
import type { ListedRow } from '#lib/ledger/find/listing.ts';
import type { Query } from '#lib/ledger/find/query.ts';
import type { Case } from '#lib/model/case.ts';
import type { Consent } from '#lib/model/consent.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Letter, Profile } from '#lib/model/letter.ts';
import { addressIn, lettersBefore } from './address-before.ts';
import { documentsBehind, documentsBeside } from './documents-behind.ts';
import { filledFrom } from './filled-from.ts';
import { KeptDraft } from './kept-draft.ts';
import { LetterDraft } from './letter-draft.svelte.ts';
import { letterGroups, type LetterGroup } from './letter-groups.ts';
import { casesBefore, sharingOf } from './several-beside.ts';
import { newestFirst, toWriteAbout } from './to-write-about.ts';

/** The letter about what is chosen of a group. */
export interface Chosen {
  readonly draft: LetterDraft;
  readonly keeping: KeptDraft;
}

/** Letters about many records at once: one sender, one draft for each operator. */
export class Several {
  /** Consents in force or written about already, by operator. */
  groups: readonly LetterGroup[] = $state.raw([]);
  /** The newest case of each record that has a letter. */
  before: ReadonlyMap<string, Case> | undefined = $state.raw();
  #handed: ReadonlyMap<string, HandedContacts> | undefined;
  /** Letters on record: where they went, those to the same operator go. */
  #earlier: readonly Letter[] = [];
  /** There are more records than are shown. */
  more = $state(false);
  /** Only what was searched for in the list is shown. */
  isNarrowed = $state(false);
  /** All were wanted, and none was put down again. */
  #choseAll = $state(false);
  /** Ticks that come fast would each draft the letter without the other. */
  readonly #inTurn = oneAtATime();
  /** By group. */
  readonly letters = new SvelteMap<string, Chosen>();
  sender: { -readonly [K in keyof Profile]: Profile[K] } = $state({
    ...{ fullName: '', email: '', phone: '', postal: '' },
  });

  /** The sender as it was when nothing of it could be lost. */
  #safe: string;

  constructor(profile: Profile) {
    this.sender = { ...profile };
    this.#safe = JSON.stringify(profile);
  }

  /** Something of the sender was typed that is saved nowhere. */
  get isUnsaved(): boolean {
    return JSON.stringify(this.sender) !== this.#safe;
  }

  /** The letters are saved, and with them what stands in them. */
  saved(): void {
    this.#safe = JSON.stringify(this.sender);
  }

  /** The sender and what single operators have, once they can be read: what was typed meanwhile stays. */
  async fillSender(profile: Profile): Promise<void> {
    const { isUnsaved } = this;
    Object.assign(this.sender, filledFrom(this.sender, profile));
    if (!isUnsaved) this.saved();
    this.#handed = await readHanded();
    for (const { draft } of this.letters.values()) draft.parties.handed = this.#handed.get(draft.about.site);
  }

  /** In the order of the list; those that lack something are not ready. */
  readonly ready = $derived.by(() =>
    this.groups.flatMap(({ key }) => {
      const found = this.letters.get(key);
      return found?.draft.text ? [found] : [];
    }),
  );

  /** How many other letters go to the same address, by group. */
  readonly sharing: ReadonlyMap<string, number> = $derived.by(() => sharingOf(this.letters));

  get rows(): readonly ListedRow[] {
    return this.groups.flatMap(({ rows }) => rows);
  }

  /** Records that were left out when all were wanted: a letter about them is there already. */
  readonly skipped: number = $derived.by(() =>
    this.#choseAll ? this.groups.reduce((sum, group) => sum + this.#leftOut(group), 0) : 0,
  );

  #leftOut({ key, rows }: LetterGroup): number {
    const chosen = this.chosenIn(key);
    return rows.filter(({ id }) => this.before?.has(id) && !chosen.includes(id)).length;
  }

  /**
   * @param site host in Unicode, or nothing for all
   * @param narrowed what the list is searched for, where all are meant but only those are wanted first
   * @throws LedgerError, IndexBehind
   */
  async load(site: string, narrowed?: Query): Promise<void> {
    await this.#show(await toWriteAbout(site === '' ? (narrowed ?? {}) : { site }));
    this.isNarrowed = site === '' && narrowed !== undefined;
    this.#handed = await readHanded();
    this.#earlier = await lettersBefore();
  }

  /** Whatever was searched for; letters that were begun stay, however old their records. @throws LedgerError, IndexBehind */
  async showAll(): Promise<void> {
    const { rows, more } = await toWriteAbout({});
    const older = this.rows.filter(({ id }) => !rows.some((row) => row.id === id));
    await this.#show({ rows: newestFirst([...rows, ...older]), more });
    this.isNarrowed = false;
    this.#choseAll = false;
  }

  async #show({ rows, more }: { rows: readonly ListedRow[]; more: boolean }): Promise<void> {
    this.before = await casesBefore(rows);
    this.groups = letterGroups(rows, await joinedOperators());
    this.more = more;
  }

  /** Ids of the records that the letter of a group carries. */
  chosenIn = (key: string): readonly string[] => carriedBy(this.letters.get(key)).map(({ id }) => id);

  /** @throws LedgerError */
  choose = (id: string, wanted: boolean): Promise<void> => this.#inTurn(() => this.#choose(id, wanted));

  async #choose(id: string, wanted: boolean): Promise<void> {
    const group = this.groups.find(({ rows }) => rows.some((row) => row.id === id));
    if (!group) return;
    const others = carriedBy(this.letters.get(group.key)).filter((consent) => consent.id !== id);
    const consent = wanted ? await consentById(id) : undefined;
    await this.#carry(group, consent ? [...others, consent] : others);
  }

  async #carry({ key, rows }: LetterGroup, [about, ...also]: readonly Consent[]): Promise<void> {
    if (!about) return void this.letters.delete(key);
    const last = this.letters.get(key)?.draft;
    if (last?.about === about) return void (last.also = also);
    const documents = await documentsBehind(about);
    const beside = await documentsBeside(about, documents);
    const before = addressIn(
      this.#earlier,
      about,
      rows.map(({ id }) => id),
    );
    const draft = new LetterDraft({ about, also, documents, beside, before, profile: this.sender });
    // What was put right of the operator stays; of the sender it is right in every letter.
    if (last) draft.parties.addressee = last.parties.addressee;
    draft.parties.sender = this.sender;
    draft.parties.handed = this.#handed?.get(about.site);
    this.letters.set(key, { draft, keeping: new KeptDraft(draft) });
  }

  /**
   * One after the other, until `signal` stops it: those chosen by then stay. What has a letter already is not written
   * about again, unless it is chosen by itself. @throws LedgerError, the signal's reason
   */
  async chooseAll(wanted: boolean, signal: AbortSignal): Promise<void> {
    this.#choseAll = wanted;
    for (const { key, rows } of this.groups) {
      for (const { id } of rows) {
        signal.throwIfAborted();
        const isChosen = this.chosenIn(key).includes(id);
        if (isChosen !== wanted && !(wanted && this.before?.has(id))) await this.choose(id, wanted);
      }
    }
  }
}

const carriedBy = (found: Chosen | undefined): Consent[] =>
  found ? [found.draft.about, ...found.draft.also].filter(isRecorded) : [];
