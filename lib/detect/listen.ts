import { Acts, BOUND_MS, OUTCOME_MS, type Deposit, type Doing, type Stand } from './act.ts';
import { armedForm, isSeenPress } from './armed.ts';
import { isOpen, isTicked } from './box-state.ts';
import { doingOf, pressedCaption } from './doing.ts';
import type { Ears, Heard } from './early.ts';
import { isFilled } from './field-kinds.ts';
import type { Found } from './found.ts';
import type { Press } from './gesture.ts';
import { Keys } from './keys.ts';
import type { Preticks } from './preticks.ts';
import { Refusals } from './refusals.ts';
import { isEnterField, isUpon, pressedForm, scopeOf } from './scope.ts';
import type { View } from './view.ts';

export interface Ear {
  readonly ears: Ears;
  readonly preticks: Preticks;
  readonly signal: AbortSignal;
  readonly deposit: (deposit: Deposit) => void;
  /** The person did something: the page may look different in a moment. */
  readonly acted: () => void;
}

/** After a gesture a page may take this long to change a box that it draws itself; ms. */
const REREADS = [0, 120];

/** `crypto.randomUUID` is missing on http pages. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Hears the person's acts and tells {@link Acts} of them, at once: the page may be gone the next moment. */
export class Listener {
  readonly #ear: Ear;
  readonly #acts = new Acts(newId);
  readonly #keys = new Keys();
  readonly #refusals = new Refusals();
  #found: readonly Found[] = [];
  #view: View | null = null;

  constructor(ear: Ear) {
    this.#ear = ear;
  }

  /** What is on the page now. */
  attend(found: readonly Found[], view: View): void {
    this.#found = found;
    this.#view = view;
  }

  /**
   * `submit` and `invalid` stay inside their root, and a closed root hides what was clicked in it. May be called again:
   * `document.open()` takes listeners away.
   */
  enter(root: Document | ShadowRoot): void {
    const options = { capture: true, signal: this.#ear.signal };
    root.addEventListener('submit', this.#submitted, options);
    root.addEventListener('invalid', this.#invalid, options);
    if (!('mode' in root) || root.mode !== 'closed') return;
    for (const type of ['click', 'keydown']) root.addEventListener(type, this.#inside, options);
  }

  /** What the person did before there was anyone to hear it. */
  replay(early: readonly Heard[]): void {
    for (const heard of early) this.hear(heard, true);
  }

  hear({ event, path, press }: Heard, early = false): void {
    if (event.type === 'submit') this.#submit(path[0] ?? null, event);
    else if (event.type.endsWith('down'))
      for (const { box } of this.#found) if (box) this.#ear.preticks.of(box);
    if (press) this.#pressing(event, press, early);
  }

  readonly #submitted = (event: Event): void => this.#submit(event.target, event);

  readonly #inside = (event: Event): void => {
    const press = this.#ear.ears.gestures.inside(event);
    if (press) this.#pressing(event, press, false);
  };

  #pressing(event: Event, press: Press, early: boolean): void {
    const view = this.#view;
    if (!view) return;
    if (event.type === 'click' && !early) this.#slip(view, press);
    this.#ear.preticks.gesture(press.at);
    if (early) this.#earlyTouch(view, press);
    const isEnter = event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter';
    if (event.type === 'click' || isEnter) this.#pressed(view, press, isEnter);
    for (const wait of REREADS) setTimeout(() => this.#reread(view, press), wait);
    this.#ear.acted();
  }

  /** What a script ticked between the pointer's going down and its click elsewhere. */
  #slip(view: View, press: Press): void {
    for (const { box } of this.#found)
      if (box && !isUpon(view, box, press.path)) this.#ear.preticks.slipped(box);
  }

  #earlyTouch(view: View, press: Press): void {
    for (const { box } of this.#found) {
      if (box && isUpon(view, box, press.path)) this.#ear.preticks.wasTouched(box);
    }
  }

  /** Whether a box now stands otherwise than before the person's gesture upon it. */
  #reread(view: View, press: Press): void {
    for (const found of this.#found) {
      const { box } = found;
      if (!box || !isUpon(view, box, press.path)) continue;
      if (this.#ear.preticks.changed(box) === null) continue;
      const doing = doingOf(view, found, press, found.control.label.slice(0, 200));
      this.#send(this.#acts.touch(this.#stand(found), doing));
    }
  }

  #pressed(view: View, press: Press, isEnter: boolean): void {
    if (isEnter && !isEnterField(press.path)) return this.#keyed(view, press);
    const answered = this.#found.filter((found) => has(found.refusals, press) || has(found.saves, press));
    for (const found of answered) this.#answer(view, found, press);
    if (answered.length > 0) return;
    const form = pressedForm(view, press.path, isEnter);
    if (form && !isEnter && !isSeenPress(view, press, form)) return;
    const upon = this.#found.filter((found) =>
      form ? found.form === form : !isEnter && has(found.presses, press),
    );
    const first = upon[0];
    if (first) this.#act(view, first, upon, press);
    else if (!isEnter) this.#mayAct(view, press);
  }

  /** Enter on a real button makes a click; one that is only drawn hears the key itself. */
  #keyed(view: View, press: Press): void {
    const drawn = press.path[0];
    if (
      drawn &&
      drawn.localName !== 'button' &&
      drawn.localName !== 'a' &&
      drawn.localName !== 'input' &&
      drawn.localName !== 'summary'
    )
      this.#pressed(view, press, false);
  }

  #answer(view: View, found: Found, press: Press): void {
    const ticked = has(found.saves, press)
      ? view.within(found.around, 'box').some((box) => isOpen(box) && isTicked(box))
      : false;
    const doing = doingOf(view, found, press, pressedCaption(view, press));
    this.#begin(view, found, [{ ...this.#stand(found), ticked }], doing, false);
  }

  #act(view: View, first: Found, upon: readonly Found[], press: Press): void {
    const inForm = first.form !== null && first.control.kind !== 'banner';
    const scope = scopeOf(first);
    const fields = view.within(scope, 'field').filter((field) => view.sight.element(field));
    if (!inForm && fields.length > 0 && !fields.some(isFilled)) return;
    const together = this.#found.filter((found) => upon.includes(found) || scopeOf(found) === scope);
    const stands = together.filter(isLive).map((found) => this.#stand(found));
    this.#begin(view, first, stands, doingOf(view, first, press, pressedCaption(view, press)), inForm);
  }

  #begin(view: View, found: Found, stands: readonly Stand[], doing: Doing, inForm: boolean): void {
    const scope = this.#keys.numberOf(scopeOf(found));
    this.#refusals.note(scope, view, scopeOf(found));
    this.#send(this.#acts.press(scope, stands, doing, inForm));
    for (const wait of [OUTCOME_MS, BOUND_MS]) setTimeout(() => this.#outcome(view), wait + 20);
  }

  /** A press on something in the form that is no button by its markup: a submit may follow, nothing else counts. */
  #mayAct(view: View, press: Press): void {
    const form = armedForm(view, press);
    const upon = this.#found.filter((found) => form !== null && found.form === form && isLive(found));
    const first = upon[0];
    if (!first || upon.some(({ box }) => box && isUpon(view, box, press.path))) return;
    const stands = upon.map((found) => this.#stand(found));
    this.#acts.arm(
      this.#keys.numberOf(scopeOf(first)),
      stands,
      doingOf(view, first, press, pressedCaption(view, press)),
    );
  }

  #submit(target: EventTarget | null, event: Event): void {
    const found = this.#found.find(({ form }) => form !== null && form === target);
    const view = this.#view;
    if (!event.isTrusted || !found || !view) return;
    this.#send(this.#acts.submit(this.#keys.numberOf(scopeOf(found)), event.timeStamp));
    setTimeout(() => this.#outcome(view), OUTCOME_MS + 20);
  }

  readonly #invalid = ({ target }: Event): void => {
    const form = (target as Partial<HTMLInputElement> | null)?.form;
    const found = this.#found.find((each) => form && each.form === form);
    if (found) this.#send(this.#acts.refuse(this.#keys.numberOf(scopeOf(found))));
  };

  /** The page is still there: did it refuse? */
  #outcome(view: View): void {
    for (const scope of this.#acts.due(performance.now())) {
      const element = this.#keys.elementOf(scope);
      const refused = element && this.#refusals.isRefused(scope, view, element);
      this.#send(refused ? this.#acts.refuse(scope) : this.#acts.settle(scope));
    }
  }

  #stand(found: Found): Stand {
    const { box } = found;
    // What the page ticked since the last look is still the page's.
    const control = box ? { ...found.control, preticked: this.#ear.preticks.of(box) } : found.control;
    return {
      key: this.#keys.numberOf(box ?? found.presses[0] ?? found.around),
      control,
      ticked: box ? isTicked(box) : null,
    };
  }

  #send(deposits: readonly Deposit[]): void {
    for (const deposit of deposits) this.#ear.deposit(deposit);
  }
}

const has = (elements: readonly Element[], { path }: Press): boolean =>
  elements.some((element) => path.includes(element));

/** Mere use is shown, never logged. */
const isLive = ({ control }: Found): boolean => control.kind !== 'use';
