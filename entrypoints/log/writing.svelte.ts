import type { Letter } from '#lib/model/letter.ts';
import { KeptDraft } from './kept-draft.ts';
import type { LetterDraft } from './letter-draft.svelte.ts';

/** A letter that one person writes: the draft, and what was kept of it. */
export class Writing {
  readonly draft: LetterDraft;
  readonly #keeping: KeptDraft;
  /** The sender's details are to be kept for the next letter. */
  remember = $state(true);
  /** The sender's details are under a passphrase that is still to be given. */
  locked = $state(false);
  /** As it was kept last. */
  kept: Letter | null = $state.raw(null);

  constructor(draft: LetterDraft) {
    this.draft = draft;
    this.#keeping = new KeptDraft(draft);
  }

  /** Keeps the letter as it stands. @throws MessageError */
  async keep(): Promise<Letter> {
    const letter = await this.#keeping.keep();
    this.kept = letter;
    return letter;
  }
}
