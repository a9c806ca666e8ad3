import { dropNote } from '#components/case/unsaved-note.ts';
import { onLedgerChanged } from '#lib/messages.ts';
import { stillThere } from './still-there.ts';
import { carriesUnfinished, dropUnfinished } from './unfinished.ts';
import { Unsaved } from './unsaved.ts';

/** What is said in place of drawing anew under the person's hands. */
export type Stale = 'changed' | 'erased';

/**
 * Draws a page anew when another window has changed the log, so that nothing erased stays in sight. Where the person has
 * typed something that is not saved, the page stays and says so.
 */
export class Redraw {
  /** Raised whenever the page is to be drawn anew. */
  times = $state(0);
  stale: Stale | undefined = $state();
  readonly #unsaved = new Unsaved();
  #at = { place: '', id: '' };

  /** Follows the log and the page for as long as the window lives; gives what ends that. */
  follow(): () => void {
    const ends = [this.#unsaved.follow(document), onLedgerChanged(() => void this.#hear())];
    return () => ends.forEach((end) => end());
  }

  /** Another page was turned to. */
  turned(place: string, id: string): void {
    this.#at = { place, id };
    this.stale = undefined;
    this.#unsaved.clear();
  }

  /** The person gives up what they typed. */
  now = (): void => {
    dropNote();
    this.#draw();
  };

  #draw(): void {
    this.stale = undefined;
    this.#unsaved.clear();
    dropUnfinished();
    this.times += 1;
  }

  async #hear(): Promise<void> {
    const at = this.#at;
    const word = (await stillThere(at.place, at.id)) ? 'changed' : 'erased';
    if (at !== this.#at) return;
    if (this.#unsaved.any || carriesUnfinished()) this.stale = word;
    else if (word === 'erased') this.now();
    // A form that was opened and not filled in yet stays open.
    else this.#draw();
  }
}
