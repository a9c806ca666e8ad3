import type { Noting } from '#components/case/noting.ts';
import { caseByLetter } from '#lib/ledger/cases.ts';
import type { FollowUpEntry } from '#lib/ledger/follow-up.ts';
import { consentById } from '#lib/ledger/read.ts';
import { send } from '#lib/messages.ts';
import { lettersOf, type Case, type CaseStep } from '#lib/model/case.ts';
import type { Letter } from '#lib/model/letter.ts';
import { thisMoment, today } from './today.ts';
import { writeDown } from './write-down.ts';

/** What became of a letter and of those in one case with it, and what the person notes about it. */
export class LetterCase {
  found: Case | undefined = $state.raw();
  /** ISO time of the consent that the letter is about. */
  consented: string | undefined = $state.raw();
  readonly #letterId: Letter['id'];

  constructor(letterId: Letter['id']) {
    this.#letterId = letterId;
  }

  /** @throws LedgerError */
  async load(): Promise<void> {
    const found = await caseByLetter(this.#letterId, today());
    const consentId = found?.letter.consentId ?? '';
    this.consented = consentId === '' ? undefined : (await consentById(consentId))?.time;
    this.found = found;
  }

  /** Writes down what happened. @throws LedgerError, MessageError, GoneError */
  note(noting: Noting): Promise<void> {
    return this.#write(noting.letterId, (about) => followUpOf(noting, about));
  }

  /** Takes back what was noted by mistake. @throws LedgerError, MessageError */
  undo({ id: step, letterId }: Pick<CaseStep, 'id' | 'letterId'>): Promise<void> {
    return this.#write(letterId, (about) => ({ kind: 'letter-step-undone', content: { ...about, step } }));
  }

  /**
   * Erases the letter that is shown, which is a draft.
   * @returns where the log shows what it was about; null where it is more than a draft by now
   * @throws LedgerError, MessageError
   */
  async forget(): Promise<string | null> {
    const letter = this.found && lettersOf(this.found).find(({ id }) => id === this.#letterId);
    if (!letter) throw new Error('no letter is forgotten that is not there');
    if (await send('letter.forget', { id: letter.id })) return whereOf(letter);
    await this.load();
    return null;
  }

  async #write(letterId: string, entry: (about: About) => FollowUpEntry): Promise<void> {
    if (!this.found) throw new Error('nothing is noted about a letter that is not there');
    const { consentId } = this.found.letter;
    await writeDown(entry({ id: crypto.randomUUID(), time: thisMoment(), letterId, consentId }));
    await this.load();
  }
}

function whereOf({ follows, consentId, site }: Letter): string {
  if (follows !== undefined) return `/kept/${follows}`;
  if (consentId !== '') return `/record/${consentId}`;
  return site ? `/site/${encodeURIComponent(site)}` : '/';
}

interface About {
  readonly id: string;
  readonly time: string;
  readonly letterId: string;
  readonly consentId: string;
}

function followUpOf(noting: Noting, about: About): FollowUpEntry {
  switch (noting.kind) {
    case 'sent':
      return { kind: 'letter-sent', content: { ...about, day: noting.day, channel: noting.channel } };
    case 'delivered':
      return { kind: 'letter-delivered', content: { ...about, day: noting.day } };
    case 'extended':
      return { kind: 'letter-extended', content: { ...about, day: noting.day } };
    case 'closed':
      return { kind: 'letter-closed', content: { ...about, day: noting.day, how: noting.how } };
    case 'answered': {
      const { day, outcome, text, mail } = noting;
      const content = { ...about, day, outcome, text, ...(mail && { mail }) };
      return { kind: 'letter-answered', content };
    }
  }
}
