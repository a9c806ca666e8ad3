import { Acts, BOUND_MS, OUTCOME_MS, type Deposit, type Doing, type Stand } from './act.ts';
import { isTicked } from './box-state.ts';
import type { Heard } from './early.ts';
import type { Found } from './found.ts';
import { Keys } from './keys.ts';
import { newId } from './new-id.ts';
import type { Preticks } from './preticks.ts';
import { Refusals } from './refusals.ts';
import { scopeOf } from './scope.ts';
import { withoutTyped } from './typed.ts';
import type { View } from './view.ts';

/** How long a refusal may be in coming, while the person does nothing else, and how often it is looked for; ms. */
const LATE_MS = 8_000;
const LATE_PULSE_MS = 500;
/** How long a page may take to show that it accepted what it seems to have refused; ms. */
const DOUBT_MS = 2_500;

/** Tells {@link Acts} of what was done to the page's elements, and later of what came of it; sends what Acts deposits. */
export class Recorder {
  readonly #preticks: Preticks;
  readonly #deposit: (deposit: Deposit) => void;
  readonly #acts = new Acts(newId);
  readonly #keys = new Keys();
  readonly #refusals = new Refusals();
  /** How boxes stood when the person clicked them, before anyone had looked at the page. */
  #recalled = new Map<unknown, boolean>();
  /** Scopes of acts that seem refused, and until when the page may show otherwise. */
  readonly #doubts = new Map<number, number>();
  #late: ReturnType<typeof setInterval> | undefined;

  constructor(preticks: Preticks, deposit: (deposit: Deposit) => void) {
    this.#preticks = preticks;
    this.#deposit = deposit;
  }

  /** What was clicked a while ago counts as it stood then: where a click took effect, scripts may have changed it since. */
  recall({ event, path, on }: Heard): void {
    if (event.type === 'click' && typeof on === 'boolean' && !event.defaultPrevented)
      this.#recalled.set(path[0], on);
  }

  /** From now on boxes are what they are. */
  forgetRecalled(): void {
    this.#recalled = new Map();
  }

  /** Whether a box is ticked, or was when it was clicked early. */
  isTicked(box: Element): boolean {
    return this.#recalled.get(box) ?? isTicked(box);
  }

  /** How a consent stands now. */
  stand(view: View, found: Found): Stand {
    const { box } = found;
    const said = { ...found.control, label: withoutTyped(view, found.control.label) };
    // What the page ticked since the last look is still the page's.
    const control = box ? { ...said, preticked: this.#preticks.of(box) } : said;
    return {
      key: this.#keys.numberOf(box ?? found.presses[0] ?? found.around),
      control,
      ticked: box ? this.isTicked(box) : null,
    };
  }

  /** Whether the person has changed a box. */
  isTouched(box: Element): boolean {
    return this.#preticks.isTouched(box);
  }

  /** The person changed the box of a consent. */
  touch(view: View, found: Found, doing: Doing): void {
    this.#send(this.#acts.touch(this.stand(view, found), doing));
  }

  /** The person pressed what gives or answers a consent; `stands`: all that this press is about. */
  press(view: View, found: Found, stands: readonly Stand[], doing: Doing, inForm: boolean): void {
    const scope = this.#scopeOf(found);
    this.#confirm(view, scope, scopeOf(found));
    this.#refusals.note(scope, view, scopeOf(found));
    this.#send(this.#acts.press(scope, stands, doing, inForm));
    for (const wait of [OUTCOME_MS, BOUND_MS]) setTimeout(() => this.#outcome(view), wait + 20);
  }

  /** The person pressed what may submit the form of a consent by script. */
  arm(found: Found, stands: readonly Stand[], doing: Doing, leadsTo: string): void {
    this.#send(this.#acts.arm(this.#scopeOf(found), stands, doing, leadsTo));
  }

  /** What was pressed at a time did nothing, unless it has led to a submit. `at`: ms on the clock of events. */
  unpress(at: number): void {
    this.#send(this.#acts.unpress(at));
  }

  /** The person pressed what no consent hangs on. */
  disarm(): void {
    this.#send(this.#acts.disarm());
  }

  /** The form of a consent was submitted. `at`: ms on the clock of events. */
  submit(view: View, found: Found, at: number): void {
    this.#send(this.#acts.submit(this.#scopeOf(found), at));
    setTimeout(() => this.#outcome(view), OUTCOME_MS + 20);
  }

  /** The page stood still at an act and then kept it from its end: it counts only where the page shows that it did. */
  doubt(view: View, at: number): void {
    for (const scope of this.#acts.under(at)) this.#doubts.set(scope, performance.now() + DOUBT_MS);
    setTimeout(() => this.#outcome(view), DOUBT_MS + 20);
  }

  /** The page refused what the form of a consent holds. */
  refuse(found: Found): void {
    this.#send(this.#acts.refuse(this.#scopeOf(found)));
  }

  /** The page is still there: did it refuse? */
  #outcome(view: View): void {
    for (const scope of this.#acts.due(performance.now())) {
      const element = this.#keys.elementOf(scope);
      const doubted = this.#isDoubted(view, scope, element);
      if (doubted && performance.now() < (this.#doubts.get(scope) ?? 0)) continue;
      this.#doubts.delete(scope);
      const refused = doubted || (element && this.#refusals.isRefused(scope, view, element));
      if (refused) this.#send(this.#acts.refuse(scope));
      else this.#settle(view, scope);
    }
  }

  #isDoubted(view: View, scope: number, element: Element | undefined): boolean {
    return (
      element !== undefined && this.#doubts.has(scope) && !this.#refusals.isAccepted(scope, view, element)
    );
  }

  /** The person goes on: what shows from now on is about that, and what shows now about what they did before. */
  goOn(view: View): void {
    clearInterval(this.#late);
    for (const scope of this.#acts.under(performance.now())) {
      const element = this.#keys.elementOf(scope);
      if (element && this.#refusals.isRefused(scope, view, element)) this.#send(this.#acts.refuse(scope));
    }
  }

  /** It seems to have gone through; slow servers refuse later. */
  #settle(view: View, scope: number): void {
    const settled = this.#acts.settle(scope);
    this.#send(settled);
    this.#confirm(view, scope, this.#keys.elementOf(scope));
    const until = performance.now() + LATE_MS;
    clearInterval(this.#late);
    this.#late = setInterval(() => {
      const element = this.#keys.elementOf(scope);
      const refused = element && this.#refusals.isRefused(scope, view, element, true);
      if (refused) this.#send(settled.map(({ draft }) => ({ draft, phase: 'attempted' })));
      else this.#confirm(view, scope, element);
      if (refused || performance.now() > until) clearInterval(this.#late);
    }, LATE_PULSE_MS);
  }

  #confirm(view: View, scope: number, element: Element | undefined): void {
    if (!element || this.#refusals.isAccepted(scope, view, element)) this.#acts.confirm(scope);
  }

  #scopeOf(found: Found): number {
    return this.#keys.numberOf(scopeOf(found));
  }

  #send(deposits: readonly Deposit[]): void {
    for (const deposit of deposits) this.#deposit(deposit);
  }
}
