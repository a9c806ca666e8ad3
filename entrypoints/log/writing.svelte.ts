import type { Letter } from '#lib/model/letter.ts';
import type { DraftSource } from './draft-source.ts';
import { KeptDraft } from './kept-draft.ts';
import type { LetterDraft } from './letter-draft.svelte.ts';

/** A letter that one person writes: the draft, and what was kept of it. */
export class Writing {
  readonly draft: LetterDraft;
  readonly #keeping: KeptDraft;
  /** It was begun in a private window: nothing of it is kept unless the person says so. */
  readonly isPrivate: boolean;
  /** It is kept in the log when it leaves. */
  keeps = $state(true);
  /** The sender's details are to be kept for the next letter. */
  remember = $state(true);
  /** The sender's details are under a passphrase that is still to be given. */
  locked = $state(false);
  /** As it was kept last. */
  kept: Letter | null = $state.raw(null);

  /** What was typed, as it was when nothing of it could be lost. */
  #safe: string;

  constructor(draft: LetterDraft, { isPrivate } = { isPrivate: false }) {
    this.draft = draft;
    this.isPrivate = isPrivate;
    this.keeps = !isPrivate;
    this.#keeping = new KeptDraft(draft);
    this.#safe = this.#typed();
  }

  /** Something was typed since the letter was begun or kept last. What is chosen is soon chosen again. */
  get isUnsaved(): boolean {
    return this.#typed() !== this.#safe;
  }

  /** Fills in what the extension knows: that is typed by nobody. */
  fillSender(source: Pick<DraftSource, 'profile' | 'known'>): void {
    const { isUnsaved } = this;
    this.draft.parties.fillSender(source);
    if (!isUnsaved) this.#safe = this.#typed();
  }

  /** The letter leaves, and is kept by that: nothing of it is unsaved while a mail program takes it, unless it fails. */
  async leaving<T>(leave: () => Promise<T>): Promise<T> {
    const before = this.#safe;
    this.#safe = this.#typed();
    try {
      return await leave();
    } catch (error) {
      this.#safe = before;
      throw error;
    }
  }

  #typed(): string {
    const { parties, particulars } = this.draft;
    const { name, email, postal } = parties.addressee;
    return JSON.stringify([name, email, postal, parties.sender, particulars]);
  }

  /** The letter as it stands, kept where it is to be kept. @throws MessageError */
  async keep(): Promise<Letter> {
    if (!this.keeps) return this.#keeping.asLetter();
    const letter = await this.#keeping.keep();
    this.kept = letter;
    return letter;
  }
}
