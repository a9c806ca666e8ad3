import type { FrameReport } from '#lib/model/control.ts';
import type { SeenConsent } from '#lib/model/overlay.ts';
import type { Deposit } from './act.ts';
import { openEars, type Ears, type Heard } from './early.ts';
import { Fades } from './fades.ts';
import { findConsents } from './find.ts';
import type { RootOpener } from './flat-tree.ts';
import type { Found } from './found.ts';
import { Gestures } from './gesture.ts';
import { awaitLateRoots } from './late-roots.ts';
import { Listener } from './listen.ts';
import { LiveMap } from './live-map.ts';
import { Pace } from './pace.ts';
import { Preticks } from './preticks.ts';
import { Pulse } from './pulse.ts';
import { reportOf } from './report.ts';
import { appoint, isJudgeMissed, type Judge } from './second-opinion.ts';
import { look } from './sight.ts';
import { Teller } from './teller.ts';
import { View } from './view.ts';

/** Where the watcher tells what it saw; false when nobody is there any more. */
export interface Outlets {
  readonly report: (report: FrameReport) => boolean;
  readonly deposit: (deposit: Deposit) => boolean;
  /** There are words that the lexicon does not read: called once, answered by `ask`. */
  readonly unsure?: () => void;
  /** What is on the page now, and where. */
  readonly seen?: (consents: readonly SeenConsent[]) => void;
  /** Whether something that happened did so in what is ours. */
  readonly isOwn?: (target: EventTarget | undefined) => boolean;
}

/** Watches one frame until its outlets close: reports its consents after every change and the person's own acts. */
export class Watcher {
  readonly #document: Document;
  readonly #rootOf: RootOpener;
  readonly #outlets: Outlets;
  readonly #ears: Ears;
  readonly #gestures = new Gestures();
  readonly #stop = new AbortController();
  readonly #preticks = new Preticks();
  readonly #pace = new Pace(() => this.#look(), this.#stop.signal);
  readonly #pulse = new Pulse(this.#preticks, this.#pace.stirred, this.#stop.signal);
  readonly #fades = new Fades(this.#pace.stirred, this.#stop.signal);
  readonly #map: LiveMap;
  readonly #teller: Teller;
  readonly #listener: Listener;
  #awaitsRoots = false;
  #isUnsure = false;

  constructor(document: Document, rootOf: RootOpener, outlets: Outlets, ears: Ears = openEars(window)) {
    this.#document = document;
    this.#rootOf = rootOf;
    this.#outlets = outlets;
    this.#ears = ears;
    const isOwn = (node: Node) => outlets.isOwn?.(node) === true;
    this.#map = new LiveMap(document, rootOf, this.#pace.stirred, this.#stop.signal, isOwn);
    this.#teller = new Teller((report) => this.#alive(outlets.report(report)), this.#stop.signal);
    this.#listener = new Listener({
      gestures: this.#gestures,
      preticks: this.#preticks,
      signal: this.#stop.signal,
      deposit: (deposit) => this.#alive(outlets.deposit(deposit)),
      acted: this.#pace.acted,
    });
  }

  /** Looks at once, goes through what happened before, and listens from now on. */
  start(): void {
    const early = this.#ears.handOver((heard) => this.#hear(heard));
    this.#pace.now();
    this.#listener.replay(early);
  }

  /** Looks again, with somebody to ask about words that the lexicon does not read. */
  ask(judge: Judge): void {
    if (this.#stop.signal.aborted) return;
    appoint(judge);
    this.#pace.again();
  }

  /** Ends the watching for good. */
  stop(): void {
    this.#stop.abort();
  }

  #hear(heard: Heard): void {
    if (this.#stop.signal.aborted || this.#outlets.isOwn?.(heard.path[0])) return;
    const { type } = heard.event;
    const press = this.#gestures.read(heard);
    const isStranger = press !== null && !this.#map.knows(press.path[0] as Element);
    // What the person is about to press shall be known as it stands now, before the page's own handlers change it.
    if (type === 'pointerdown' || isStranger) this.#refresh();
    if (type.endsWith('down')) this.#teller.keepAwake();
    this.#listener.hear(heard, press);
  }

  /** Looks right now where the page has changed since the last look. */
  #refresh(): void {
    this.#map.catchUp();
    this.#pace.hurry();
  }

  #listen(): void {
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    this.#ears.renew();
    for (const type of ['pointermove', 'focusin'])
      this.#document.addEventListener(type, this.#teller.keepAwake, options);
    for (const type of ['transitionend', 'animationend', 'load', 'toggle'])
      this.#document.addEventListener(type, this.#pace.stirred, options);
  }

  #tellUnsure(): void {
    if (this.#isUnsure || !isJudgeMissed()) return;
    this.#isUnsure = true;
    this.#outlets.unsure?.();
  }

  #alive(delivered: boolean): void {
    if (!delivered) this.#stop.abort();
  }

  #look(): boolean {
    const map = this.#map.current();
    const view = new View(map, look(this.#document));
    if (!this.#awaitsRoots)
      this.#awaitsRoots = awaitLateRoots(this.#document, map, this.#rootOf, this.#map.expire);
    const found = findConsents(view, this.#preticks.of);
    this.#tellUnsure();
    this.#listener.attend(found, view);
    this.#pulse.feel(found);
    this.#listen();
    for (const root of map.roots) {
      this.#listener.enter(root);
      this.#map.watch(root);
      if (view.sight.missed()) this.#fades.follow(root);
    }
    this.#outlets.seen?.(found.map(seenOf));
    return this.#teller.tell(reportOf(this.#document, view, found));
  }
}

const seenOf = ({ control, box, presses, around }: Found): SeenConsent => ({
  selector: control.selector,
  element: box ?? presses[0] ?? around,
});
