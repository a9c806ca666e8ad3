import { SvelteMap } from 'svelte/reactivity';
import { readHanded, type HandedContacts } from '#lib/profile/handed-contacts.ts';
import { consentById } from '#lib/ledger/read.ts';
import { listing, type ListedRow } from '#lib/ledger/find/listing.ts';
import type { Case } from '#lib/model/case.ts';
import type { Profile } from '#lib/model/letter.ts';
import { documentsBehind } from './documents-behind.ts';
import { filledFrom } from './filled-from.ts';
import { KeptDraft } from './kept-draft.ts';
import { LetterDraft } from './letter-draft.svelte.ts';
import { casesBefore, sharingOf } from './several-beside.ts';
import { today } from './today.ts';

/** More letters than a person looks through are not offered at once. */
const MOST = 200;

/** A record with the letter about it, while it is chosen. */
export interface Chosen {
  readonly draft: LetterDraft;
  readonly keeping: KeptDraft;
}

/** Letters about several records at once: one sender, one draft each. */
export class Several {
  /** Consents in force or written about already: those to one operator together, the newest first. */
  rows: readonly ListedRow[] = $state.raw([]);
  /** The newest case of each that has a letter. */
  before: ReadonlyMap<string, Case> | undefined = $state.raw();
  #handed: ReadonlyMap<string, HandedContacts> | undefined;
  /** There are more than are shown. */
  more = $state(false);
  readonly chosen = new SvelteMap<string, Chosen>();
  sender: { -readonly [K in keyof Profile]: Profile[K] } = $state({
    ...{ fullName: '', email: '', phone: '', postal: '' },
  });

  constructor(profile: Profile) {
    this.sender = { ...profile };
  }

  /** The sender and what single operators have, once they can be read: what was typed meanwhile stays. */
  async fillSender(profile: Profile): Promise<void> {
    Object.assign(this.sender, filledFrom(this.sender, profile));
    this.#handed = await readHanded();
    for (const { draft } of this.chosen.values()) draft.parties.handed = this.#handed.get(draft.about.site);
  }

  /** In the order of the list; those that lack something are not ready. */
  readonly ready = $derived.by(() =>
    this.rows.flatMap(({ id }) => {
      const found = this.chosen.get(id);
      return found?.draft.text ? [found] : [];
    }),
  );

  /** How many other chosen letters go to the same address, by record. */
  readonly sharing: ReadonlyMap<string, number> = $derived.by(() => sharingOf(this.chosen));

  /** @param site host in Unicode, or nothing for all. @throws LedgerError, IndexBehind */
  async load(site: string): Promise<void> {
    const of = site === '' ? {} : { site };
    const found = await Promise.all(
      (['active', 'waiting', 'answered'] as const).map((standing) =>
        listing({ words: '', order: 'time', today: today(), standing, ...of }),
      ),
    );
    const rows = (await Promise.all(found.map(({ rows }) => rows(0, MOST)))).flat();
    const given = rows
      .filter(({ decision }) => decision === 'given')
      .sort((a, b) => Date.parse(b.time) - Date.parse(a.time))
      .slice(0, MOST);
    this.rows = [...Map.groupBy(given, ({ operator, site: at }) => operator || at).values()].flat();
    this.more = found.reduce((sum, { total }) => sum + total, 0) > MOST;
    this.before = await casesBefore(this.rows);
    this.#handed = await readHanded();
  }

  /** @throws LedgerError */
  async choose(id: string, wanted: boolean): Promise<void> {
    if (!wanted) return void this.chosen.delete(id);
    const about = await consentById(id);
    if (!about) return;
    const draft = new LetterDraft({ about, documents: await documentsBehind(about), profile: this.sender });
    // What is put right of the sender is right in every letter.
    draft.parties.sender = this.sender;
    draft.parties.handed = this.#handed?.get(about.site);
    this.chosen.set(id, { draft, keeping: new KeptDraft(draft) });
  }

  /**
   * One after the other, until `signal` stops it: those chosen by then stay. What has a letter already is not written
   * about again, unless it is chosen by itself. @throws LedgerError, the signal's reason
   */
  async chooseAll(wanted: boolean, signal: AbortSignal): Promise<void> {
    for (const { id } of this.rows) {
      signal.throwIfAborted();
      if (this.chosen.has(id) !== wanted && !(wanted && this.before?.has(id))) await this.choose(id, wanted);
    }
  }
}
