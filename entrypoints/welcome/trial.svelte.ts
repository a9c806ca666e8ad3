import type { Deposit } from '#lib/detect/act.ts';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { Watcher } from '#lib/detect/watch.ts';
import type { Consent, ConsentDraft } from '#lib/model/consent.ts';
import type { ConsentControl } from '#lib/model/control.ts';

type Answer = Pick<Consent, 'control' | 'ticked' | 'decision' | 'fieldKinds'>;

/**
 * The very watcher that works on sites, let loose on the made-up form of the welcome page: browsers run no content
 * scripts there. What it tells stays in this object; nothing is sent and nothing is kept.
 */
export class Trial {
  controls = $state.raw<readonly ConsentControl[]>([]);
  answers = $state.raw<readonly Answer[]>([]);
  #alive = true;

  start(): void {
    new Watcher(document, openRoots, {
      report: ({ controls }) => {
        // Our own words about the form are no boxes.
        this.controls = controls.filter(({ kind }) => kind === 'checkbox');
        return this.#alive;
      },
      deposit: (deposit) => {
        this.#note(deposit);
        return this.#alive;
      },
    }).start();
  }

  stop(): void {
    this.#alive = false;
  }

  #note({ draft, phase }: Deposit): void {
    if (draft.control.kind !== 'checkbox' || phase !== 'submitted') return;
    const others = this.answers.filter(({ control }) => control.selector !== draft.control.selector);
    this.answers = [...others, answerOf(draft)];
  }
}

const answerOf = ({ control, ticked, fieldKinds }: ConsentDraft): Answer => ({
  control,
  ticked,
  fieldKinds,
  decision: ticked === (control.optsOut ?? false) ? 'refused' : 'given',
});
