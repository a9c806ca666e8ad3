import type { FrameReport } from '#lib/model/control.ts';
import type { Deposit } from './act.ts';
import { openEars, type Ears, type Heard } from './early.ts';
import { findConsents } from './find.ts';
import type { RootOpener } from './flat-tree.ts';
import type { Found } from './found.ts';
import { Listener } from './listen.ts';
import { mapPage, type PageMap } from './page-map.ts';
import { Preticks } from './preticks.ts';
import { reportOf } from './report.ts';
import { look } from './sight.ts';
import { View } from './view.ts';

/** Where the watcher tells what it saw; false when nobody is there any more. */
export interface Outlets {
  readonly report: (report: FrameReport) => boolean;
  readonly deposit: (deposit: Deposit) => boolean;
}

const SOONEST_MS = 200;
const LATEST_MS = 3_000;
const AWAKE_MS = 15_000;
/** A look at the page may take this share of its time. */
const LEISURE = 20;
/** A look that took no longer may be taken while the person presses; ms. */
const HASTE_MS = 40;
/** How often boxes are asked how they stand: scripts set them without a trace; ms. */
const PULSE_MS = 400;
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'checked',
  'required',
  'aria-checked',
  'aria-hidden',
  'aria-disabled',
  'data-state',
];

/** Watches one frame until its outlets close: reports its consents after every change and the person's own acts. */
export class Watcher {
  readonly #document: Document;
  readonly #rootOf: RootOpener;
  readonly #ears: Ears;
  readonly #outlets: Outlets;
  readonly #stop = new AbortController();
  readonly #preticks = new Preticks();
  readonly #listener: Listener;
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  readonly #watched = new WeakSet<Node>();
  #map: PageMap | null = null;
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setInterval> | undefined;
  #boxes: readonly Element[] = [];
  #cost = 0;
  #idleLooks = 0;
  #last = '';
  #consents: FrameReport | null = null;
  #told = 0;

  constructor(document: Document, rootOf: RootOpener, outlets: Outlets, ears: Ears = openEars(window)) {
    this.#document = document;
    this.#rootOf = rootOf;
    this.#ears = ears;
    this.#outlets = outlets;
    this.#listener = new Listener({
      ears,
      preticks: this.#preticks,
      signal: this.#stop.signal,
      deposit: (deposit) => this.#alive(outlets.deposit(deposit)),
      acted: () => this.#lookSoon(0),
    });
  }

  /** Looks at once, goes through what happened before, and listens from now on. */
  start(): void {
    const early = this.#ears.handOver((heard) => this.#hear(heard));
    this.#look();
    this.#listener.replay(early);
  }

  #hear(heard: Heard): void {
    if (this.#stop.signal.aborted) return;
    const { type } = heard.event;
    const isStranger = heard.press !== null && !this.#map?.places.has(heard.press.path[0] as Element);
    // What the person is about to press shall be known as it stands now, before the page's own handlers change it.
    if (type === 'pointerdown' || isStranger) this.#refresh();
    if (type.endsWith('down')) this.#keepAwake();
    this.#listener.hear(heard);
  }

  /** Looks right now where the page has changed since the last look, unless looking costs the person's patience. */
  #refresh(): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#changed(records);
    if (this.#timer === undefined || this.#cost > HASTE_MS) return;
    clearTimeout(this.#timer);
    this.#look();
  }

  #listen(): void {
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    this.#ears.renew();
    for (const type of ['pointermove', 'focusin'])
      this.#document.addEventListener(type, this.#keepAwake, options);
    for (const type of ['transitionend', 'animationend', 'load', 'toggle'])
      this.#document.addEventListener(type, this.#stirred, options);
  }

  readonly #stirred = (): void => this.#lookSoon(SOONEST_MS);

  /**
   * The last report once more while the person is busy where there are consents: Firefox ends an idle background after
   * 30 s, and what a leaving page sends while it wakes up is lost.
   */
  readonly #keepAwake = (): void => {
    if (!this.#consents || performance.now() - this.#told < AWAKE_MS) return;
    this.#told = performance.now();
    this.#alive(this.#outlets.report(this.#consents));
  };

  #alive(delivered: boolean): void {
    if (delivered) return;
    this.#stop.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    clearInterval(this.#pulse);
  }

  #feel(found: readonly Found[]): void {
    this.#boxes = found.map(({ box }) => box).filter((box) => box !== null);
    if (this.#boxes.length === 0 || this.#pulse !== undefined) return;
    this.#pulse = setInterval(() => {
      if (this.#boxes.some(this.#preticks.drifted)) this.#lookSoon(SOONEST_MS);
    }, PULSE_MS);
  }

  #changed(records: readonly MutationRecord[]): void {
    // Only what adds or removes nodes or text makes another map; the rest is a matter of what can be seen.
    if (records.some(({ type }) => type !== 'attributes')) this.#isStale = true;
    this.#lookSoon(SOONEST_MS);
  }

  #lookSoon(least: number): void {
    if (this.#stop.signal.aborted || (this.#timer !== undefined && least > 0)) return;
    clearTimeout(this.#timer);
    if (least === 0) this.#idleLooks = 0;
    const patience = Math.min(LATEST_MS, SOONEST_MS * 1.3 ** this.#idleLooks);
    const wait = least === 0 ? SOONEST_MS / 2 : Math.max(least, patience, this.#cost * LEISURE);
    this.#timer = setTimeout(() => whenIdle(() => this.#look()), wait);
  }

  #look(): void {
    this.#timer = undefined;
    if (this.#stop.signal.aborted) return;
    const began = performance.now();
    if (!this.#map || this.#isStale) this.#map = mapPage(this.#document, this.#rootOf);
    this.#isStale = false;
    const view = new View(this.#map, look(this.#document));
    const found = findConsents(view, this.#preticks.of);
    this.#attend(found, view, this.#map);
    this.#report(reportOf(this.#document, view, found));
    this.#cost = performance.now() - began;
  }

  #attend(found: readonly Found[], view: View, map: PageMap): void {
    this.#listener.attend(found, view);
    this.#feel(found);
    this.#listen();
    for (const root of map.roots) {
      this.#listener.enter(root);
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
    }
  }

  #report(report: FrameReport): void {
    const said = JSON.stringify(report);
    this.#idleLooks = said === this.#last ? this.#idleLooks + 1 : 0;
    if (said === this.#last) return;
    this.#last = said;
    this.#told = performance.now();
    this.#consents = report.controls.length > 0 ? report : null;
    this.#alive(this.#outlets.report(report));
  }
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 500 });
  else task();
}
