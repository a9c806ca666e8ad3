import { send } from '#lib/messages.ts';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Letter, LetterText } from '#lib/model/letter.ts';
import type { LetterDraft } from './letter-draft.svelte.ts';
import { thisMoment } from './today.ts';
import { GoneError } from './write-down.ts';

/** Keeps a draft as it leaves: once per text, however often it does. */
export class KeptDraft {
  readonly #draft: LetterDraft;
  #kept: { readonly letter: Letter; readonly done: Promise<unknown> } | undefined;

  constructor(draft: LetterDraft) {
    this.#draft = draft;
  }

  /** The letter as it stands, kept in the ledger. @throws MessageError, GoneError */
  async keep(): Promise<Letter> {
    const letter = this.asLetter();
    if (letter !== this.#kept?.letter) this.#kept = { letter, done: kept(letter) };
    return this.#safe();
  }

  /** The letter as it stands, kept nowhere; the one that was kept where it says the same. */
  asLetter(): Letter {
    const { text } = this.#draft;
    if (!text) throw new Error('no letter while something is missing');
    const before = this.#kept?.letter;
    return before?.body === text.body && before.subject === text.subject
      ? before
      : letterOf(this.#draft, text);
  }

  /** What was not kept is sent again next time. */
  async #safe(): Promise<Letter> {
    const kept = this.#kept;
    if (!kept) throw new Error('nothing was sent to be kept');
    try {
      await kept.done;
    } catch (error) {
      if (this.#kept === kept) this.#kept = undefined;
      throw error;
    }
    return kept.letter;
  }
}

async function kept(letter: Letter): Promise<void> {
  if (!(await send('letter.keep', letter))) throw new GoneError();
}

function letterOf(
  { about, also, recipient, request, following }: LetterDraft,
  { subject, body, terms }: LetterText,
): Letter {
  const { name, email, postal } = recipient;
  return {
    id: crypto.randomUUID(),
    ...(isRecorded(about) ? { consentId: about.id } : { consentId: '', site: about.site }),
    ...(also.length > 0 && { also: also.map(({ id }) => id) }),
    ...(following && { follows: following.letterId }),
    created: thisMoment(),
    regime: request.regime,
    kind: request.kind,
    language: request.language,
    addressee: { name, email, postal },
    subject,
    body,
    terms,
  };
}
