import type { Deposit } from './act.ts';
import { doingOf } from './doing.ts';
import { drawnAnew } from './drawn-anew.ts';
import { EarlierSteps } from './earlier-steps.ts';
import type { Heard } from './early.ts';
import type { Found } from './found.ts';
import { choosesByArrow, type Gestures, type Press } from './gesture.ts';
import type { Preticks } from './preticks.ts';
import { recordPress } from './record-press.ts';
import { Recorder } from './recorder.ts';
import { isEnterField, isUpon } from './scope.ts';
import { setsBoxes } from './sets-boxes.ts';
import { afterStandstill } from './standstill.ts';
import type { View } from './view.ts';

/** What a {@link Listener} hears with, and whom it tells. */
export interface Ear {
  readonly gestures: Gestures;
  readonly preticks: Preticks;
  readonly signal: AbortSignal;
  readonly deposit: (deposit: Deposit) => void;
  /** The person did something: the page may look different in a moment. */
  readonly acted: () => void;
}

/** After a gesture a page may take this long to change a box that it draws itself; ms. */
const REREADS = [0, 120];

/** Hears the person's acts and has them recorded at once: the page may be gone the next moment. */
export class Listener {
  readonly #ear: Ear;
  readonly #recorder: Recorder;
  readonly #steps: EarlierSteps;
  #found: readonly Found[] = [];
  #view: View | null = null;
  /** The boxes that the person pressed last. */
  #pressed: ReadonlySet<Element> = new Set();

  constructor(ear: Ear) {
    this.#ear = ear;
    this.#recorder = new Recorder(ear.preticks, ear.deposit);
    this.#steps = new EarlierSteps(ear.preticks);
  }

  /** What is on the page now. */
  attend(found: readonly Found[], view: View): void {
    this.#steps.turn(this.#found, found);
    for (const [box, former] of drawnAnew(this.#found, found))
      this.#ear.preticks.succeed(box, former, this.#pressed.has(former));
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
    for (const heard of early) {
      this.#recorder.recall(heard);
      this.hear(heard, this.#ear.gestures.read(heard), true);
    }
    this.#recorder.forgetRecalled();
  }

  /** What happens in the page, and the press behind it. `early`: it happened before anyone had looked at the page. */
  hear(heard: Heard, press: Press | null, early = false): void {
    const { event, path } = heard;
    if (choosesByArrow(heard)) this.#choosing(event.timeStamp);
    if (event.type === 'submit') this.#submit(path[0] ?? null, event);
    else if (event.type.endsWith('down'))
      for (const { box } of this.#found) if (box) this.#ear.preticks.of(box);
    if (press) this.#pressing(event, press, early);
  }

  get #all(): readonly Found[] {
    return [...this.#found, ...this.#steps.kept];
  }

  readonly #submitted = (event: Event): void => this.#submit(event.target, event);

  readonly #inside = (event: Event): void => {
    const press = this.#ear.gestures.inside(event);
    if (press) this.#pressing(event, press, false);
  };

  #pressing(event: Event, press: Press, early: boolean): void {
    const view = this.#view;
    if (!view) return;
    if (event.type === 'click' && !early) this.#slip(view, press);
    this.#recorder.goOn(view);
    const boxes = this.#found.map(({ box }) => box).filter((box) => box !== null);
    this.#pressed = new Set(boxes.filter((box) => isUpon(view, box, press.path)));
    this.#ear.preticks.gesture(this.#pressed.size > 0 || setsBoxes(view, press) ? press.at : null);
    if (early) this.#earlyTouch(view, press);
    const isEnter = event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter';
    if (event.type === 'click' || isEnter)
      recordPress({ view, found: this.#all, recorder: this.#recorder }, press, isEnter);
    // An Enter in a field that the page keeps for itself chose a town from a list; if it sends, a submit has come by then.
    if (isEnter && isEnterField(press.path))
      setTimeout(() => event.defaultPrevented && this.#recorder.unpress(press.at));
    if (event.type === 'click') afterStandstill(event, () => this.#recorder.doubt(view, press.at));
    for (const wait of REREADS) setTimeout(() => this.#reread(view, press), wait);
    this.#ear.acted();
  }

  #choosing(at: number): void {
    this.#ear.preticks.gesture(at);
    // Which option is chosen by it shows when the key is through.
    setTimeout(() => {
      for (const { box } of this.#found) if (box) this.#ear.preticks.of(box);
    });
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
      this.#recorder.touch(view, found, doingOf(view, found, press, found.control.label.slice(0, 200)));
    }
  }

  #submit(target: EventTarget | null, event: Event): void {
    const found = this.#all.find(({ form }) => form !== null && form === target);
    const view = this.#view;
    if (!event.isTrusted || !found || !view) return;
    this.#recorder.submit(view, found, event.timeStamp);
    afterStandstill(event, () => this.#recorder.doubt(view, event.timeStamp));
  }

  readonly #invalid = ({ target }: Event): void => {
    const form = formOfControl(target as Element);
    const found = this.#found.find((each) => form && each.form === form);
    if (found) this.#recorder.refuse(found);
  };
}

/** A custom element that takes part in a form has no `form` that an extension sees. */
const formOfControl = (control: Element): Element | null =>
  (control as Partial<HTMLInputElement>).form ?? control.closest('form');
