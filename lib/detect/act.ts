import type { Choice, ConsentDraft, Gesture, Phase } from '#lib/model/consent.ts';
import type { ConsentControl, FieldKind } from '#lib/model/control.ts';

/** A submit this long after the press is still its outcome; ms. */
export const BOUND_MS = 2_000;
/** How long a page that stays is watched for a refusal; ms. */
export const OUTCOME_MS = 1_000;

/** A consent as it stands at the moment of the act. `key` names the control, the same at every look. */
export interface Stand {
  readonly key: number;
  readonly control: ConsentControl;
  readonly ticked: boolean | null;
  readonly choices?: readonly Choice[];
}

/** How the person acted. `at`: ms on any steady clock. */
export interface Doing {
  readonly at: number;
  readonly gesture: Gesture;
  readonly caption: string;
  readonly pageTitle: string;
  readonly fieldKinds: readonly FieldKind[];
}

export interface Deposit {
  readonly draft: ConsentDraft;
  readonly phase: Phase;
}

/** A press on the same form after this is an act of its own; ms. */
const AGAIN_MS = 10 * 60 * 1000;

interface Run {
  readonly at: number;
  phase: 'armed' | 'pressed' | 'submitted';
  /** A form may still submit; a button by itself has done all it can. */
  readonly inForm: boolean;
  readonly drafts: readonly ConsentDraft[];
  readonly keys: readonly number[];
}

/**
 * The life of the person's acts in one frame. Each event gives what is to be deposited; nothing here knows of a page
 * or a clock. A `scope` is a form, or what holds a box and its button where there is no form.
 */
export class Acts {
  readonly #newId: () => string;
  readonly #touched = new Map<number, string>();
  readonly #runs = new Map<number, Run>();
  /** Acts that seem to have gone through, though nothing on their page says so. */
  readonly #unconfirmed = new Map<number, Run>();

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** The person changed a box: intent, no more. */
  touch(stand: Stand, doing: Doing): Deposit[] {
    return [{ draft: this.#draft(stand, doing), phase: 'touched' }];
  }

  /** The person pressed what submits. Both a key and the click that browsers make of it may tell of one press. */
  press(scope: number, stands: readonly Stand[], doing: Doing, inForm: boolean): Deposit[] {
    const before = this.#runs.get(scope);
    if (before && before.phase !== 'armed' && doing.at - before.at < OUTCOME_MS) return [];
    const disarmed = this.disarm(scope);
    return [...disarmed, ...this.#deposit(this.#start(scope, stands, doing, inForm, 'pressed'))];
  }

  /** The person pressed something in the form that may submit it by script; only a submit will tell, or leaving for where the form leads. */
  arm(scope: number, stands: readonly Stand[], doing: Doing, leadsTo: string): Deposit[] {
    const before = this.#runs.get(scope);
    if (before && before.phase !== 'armed') return [];
    const disarmed = this.disarm(scope);
    const { drafts } = this.#start(scope, stands, doing, true, 'armed');
    return [
      ...disarmed,
      ...drafts.map((draft): Deposit => ({ draft: { ...draft, leadsTo }, phase: 'armed' })),
    ];
  }

  /** The person pressed something else: where that leads says nothing of what was armed before, `but` one scope. */
  disarm(but?: number): Deposit[] {
    const armed = Array.from(this.#runs).filter(([scope, { phase }]) => phase === 'armed' && scope !== but);
    return armed.flatMap(([scope, run]) => {
      this.#end(scope, run);
      return run.drafts.map((draft): Deposit => ({ draft, phase: 'attempted' }));
    });
  }

  /** A press came to nothing: the page kept it from its form. */
  unpress(at: number): Deposit[] {
    const pressed = Array.from(this.#runs).filter(([, run]) => run.at === at && run.phase === 'pressed');
    return pressed.flatMap(([scope]) => this.refuse(scope));
  }

  /** Scopes with an act that was open at a time. `at`: ms on the clock of events. */
  under(at: number): number[] {
    return Array.from(this.#runs)
      .filter(([, run]) => run.phase !== 'armed' && run.at <= at && at - run.at <= BOUND_MS)
      .map(([scope]) => scope);
  }

  /** A form was submitted. It counts only shortly after a press of the person's: scripts submit too. */
  submit(scope: number, at: number): Deposit[] {
    const run = this.#runs.get(scope);
    if (!run || run.phase === 'submitted' || at - run.at > BOUND_MS) return [];
    run.phase = 'submitted';
    return this.#deposit(run);
  }

  /** The page refused: an invalid field, an error. */
  refuse(scope: number): Deposit[] {
    const run = this.#runs.get(scope);
    if (!run) return [];
    this.#end(scope, run);
    return run.phase === 'armed' ? [] : run.drafts.map((draft) => ({ draft, phase: 'attempted' }));
  }

  /** Scopes with an act whose outcome is open at a time. */
  due(at: number): number[] {
    return Array.from(this.#runs)
      .filter(([, run]) => at - run.at >= (run.inForm && run.phase !== 'submitted' ? BOUND_MS : OUTCOME_MS))
      .map(([scope]) => scope);
  }

  /** The page stayed and did not refuse. */
  settle(scope: number): Deposit[] {
    const run = this.#runs.get(scope);
    if (!run) return [];
    this.#end(scope, run);
    if (run.phase === 'armed') return [];
    this.#unconfirmed.set(scope, run);
    return run.drafts.map((draft) => ({ draft, phase: 'settled' }));
  }

  /** The page shows that it took the last act: another is not its repetition. */
  confirm(scope: number): void {
    this.#unconfirmed.delete(scope);
  }

  #start(scope: number, stands: readonly Stand[], doing: Doing, inForm: boolean, phase: Run['phase']): Run {
    const run: Run = {
      at: doing.at,
      phase,
      inForm,
      drafts: stands.map((stand) => this.#replacing(scope, stand, this.#draft(stand, doing), doing)),
      keys: stands.map(({ key }) => key),
    };
    this.#runs.set(scope, run);
    return run;
  }

  #deposit(run: Run): Deposit[] {
    const { phase } = run;
    return phase === 'armed' ? [] : run.drafts.map((draft) => ({ draft, phase }));
  }

  #draft(
    { key, control, ticked, choices }: Stand,
    { gesture, caption, pageTitle, fieldKinds }: Doing,
  ): ConsentDraft {
    const id = this.#touched.get(key) ?? this.#newId();
    this.#touched.set(key, id);
    return { id, control, ticked, ...(choices && { choices }), pageTitle, fieldKinds, caption, gesture };
  }

  /**
   * Who presses again what they filled in, in a page that said nothing, does so because nothing came of it. A consent
   * that is then refused is no repetition.
   */
  #replacing(scope: number, { key }: Stand, draft: ConsentDraft, { at }: Doing): ConsentDraft {
    const before = this.#unconfirmed.get(scope);
    const earlier = before?.drafts[before.keys.indexOf(key)];
    if (!before || !earlier || at - before.at > AGAIN_MS || earlier.id === draft.id) return draft;
    const isRefused = earlier.ticked === (earlier.control.optsOut ?? false);
    const isSame = earlier.ticked === draft.ticked && earlier.fieldKinds.length > 0;
    return isSame || (isRefused && draft.fieldKinds.length > 0) ? { ...draft, replaces: earlier.id } : draft;
  }

  /** The next act on the same controls is another one. */
  #end(scope: number, run: Run): void {
    this.#runs.delete(scope);
    for (const key of run.keys) this.#touched.delete(key);
  }
}
