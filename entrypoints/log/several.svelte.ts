import { SvelteMap } from 'svelte/reactivity';
import { consentById } from '#lib/ledger/read.ts';
import { listing, type ListedRow } from '#lib/ledger/find/listing.ts';
import type { Profile } from '#lib/model/letter.ts';
import { documentsBehind } from './documents-behind.ts';
import { KeptDraft } from './kept-draft.ts';
import { LetterDraft } from './letter-draft.svelte.ts';
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
  /** Consents in force, newest first. */
  rows: readonly ListedRow[] = $state.raw([]);
  /** There are more than are shown. */
  more = $state(false);
  readonly chosen = new SvelteMap<string, Chosen>();
  sender: { -readonly [K in keyof Profile]: Profile[K] } = $state({
    ...{ fullName: '', email: '', phone: '', postal: '' },
  });

  constructor(profile: Profile) {
    this.sender = { ...profile };
  }

  /** In the order of the list; those that lack something are not ready. */
  readonly ready = $derived.by(() =>
    this.rows.flatMap(({ id }) => {
      const found = this.chosen.get(id);
      return found?.draft.text ? [found] : [];
    }),
  );

  /** @param site host in Unicode, or nothing for all. @throws LedgerError, IndexBehind */
  async load(site: string): Promise<void> {
    const all = { words: '', order: 'time', today: today(), standing: 'active' } as const;
    const found = await listing(site === '' ? all : { ...all, site });
    this.rows = (await found.rows(0, MOST)).filter(({ decision }) => decision === 'given');
    this.more = found.total > MOST;
  }

  /** @throws LedgerError */
  async choose(id: string, wanted: boolean): Promise<void> {
    if (!wanted) return void this.chosen.delete(id);
    const about = await consentById(id);
    if (!about) return;
    const draft = new LetterDraft({ about, documents: await documentsBehind(about), profile: this.sender });
    // What is put right of the sender is right in every letter.
    draft.sender = this.sender;
    this.chosen.set(id, { draft, keeping: new KeptDraft(draft) });
  }

  /** One after the other, until `signal` stops it: those chosen by then stay. @throws LedgerError, the signal's reason */
  async chooseAll(wanted: boolean, signal: AbortSignal): Promise<void> {
    for (const { id } of this.rows) {
      signal.throwIfAborted();
      if (this.chosen.has(id) !== wanted) await this.choose(id, wanted);
    }
  }
}
