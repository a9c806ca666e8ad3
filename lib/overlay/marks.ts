import type { FrameMarks, MarkWords, SeenConsent } from '#lib/model/overlay.ts';
import { cardOf } from './card.ts';
import { element, type Overlay } from './overlay.ts';
import { placeOf, type Place } from './place.ts';

const MOST_MARKS = 20;
/** Pages move things without a word: how soon marks see to their places after they had to move, and at last; ms. */
const PULSE_MS = 700;
const SLOWEST_MS = 2_800;
const SLOWER = 1.6;
const CARD_GAP = 8;
/** No tick: beside a box that would be taken for its state. */
const NOTE = 'i';
const ODD = '!';

/** What marks ask of the page that they are on. */
export interface MarkedPage {
  /** The consents that are there now. */
  seen(): readonly SeenConsent[];
  /** Called at each pulse, while there are marks. */
  pulse(): void;
}

/** Marks beside the consents of one frame. Each unfolds a card; one card is open at most. */
export class Marks {
  readonly #overlay: Overlay;
  readonly #page: MarkedPage;
  readonly #signal: AbortSignal;
  readonly #marks = new Map<string, HTMLButtonElement>();
  #words: FrameMarks = {};
  #card: { readonly of: string; readonly element: HTMLElement } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = PULSE_MS;
  #frame: number | undefined;

  /** @param signal takes everything away for good */
  constructor(overlay: Overlay, page: MarkedPage, signal: AbortSignal) {
    this.#overlay = overlay;
    this.#page = page;
    this.#signal = signal;
    const window = overlay.host.ownerDocument.defaultView;
    const options = { capture: true, passive: true, signal };
    for (const type of ['scroll', 'resize'] as const)
      window?.addEventListener(type, () => this.#arrangeSoon(window), options);
    window?.addEventListener('resize', () => this.#keepInWindow(), options);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  show(words: FrameMarks): void {
    // Frames report again to keep the background awake: nobody's open card shall close for that.
    const isNews = JSON.stringify(words) !== JSON.stringify(this.#words);
    const open = this.#card?.of;
    const isOutdated = open !== undefined && !isSameOf(open, words, this.#words);
    const hadFocus = isOutdated && this.#fold();
    this.#words = words;
    if (isNews) this.#dressAll();
    clearTimeout(this.#timer);
    this.arrange();
    // What is being read goes on being there, with what has become known.
    if (isOutdated) this.#unfold(open, hadFocus);
    this.#pause = PULSE_MS;
    if (Object.keys(words).length > 0) this.#beatLater();
  }

  #dressAll(): void {
    for (const [selector, mark] of this.#marks) {
      const words = Object.hasOwn(this.#words, selector) ? this.#words[selector] : undefined;
      if (words) dress(mark, words);
    }
  }

  #beatLater(): void {
    this.#timer = setTimeout(() => {
      this.#page.pulse();
      if (this.#signal.aborted) return;
      this.#pause = this.arrange() ? PULSE_MS : Math.min(SLOWEST_MS, this.#pause * SLOWER);
      this.#beatLater();
    }, this.#pause);
  }

  /** Scrolling tells of itself more often than the screen is drawn. */
  #arrangeSoon(window: Window): void {
    if (this.#marks.size === 0 || this.#frame !== undefined) return;
    this.#frame = window.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.arrange();
    });
  }

  /**
   * Puts each mark where its control is now: all places are asked for before anything is moved.
   * @returns whether any stood elsewhere
   */
  arrange(): boolean {
    const places = this.#places();
    for (const selector of this.#marks.keys()) if (!places.has(selector)) this.#drop(selector);
    if (places.size === 0) return false;
    this.#overlay.raise();
    const origin = this.#overlay.host.getBoundingClientRect();
    let hasMoved = false;
    for (const [selector, { words, place }] of places)
      hasMoved = put(this.#marks.get(selector) ?? this.#add(selector, words), place, origin) || hasMoved;
    return hasMoved;
  }

  #places(): Map<string, { readonly words: MarkWords; readonly place: Place }> {
    const places = new Map<string, { words: MarkWords; place: Place }>();
    for (const { selector, element: control } of this.#page.seen().slice(0, MOST_MARKS)) {
      const words = Object.hasOwn(this.#words, selector) ? this.#words[selector] : undefined;
      const place = words && control.isConnected ? placeOf(control) : null;
      if (words && place) places.set(selector, { words, place });
    }
    return places;
  }

  #add(selector: string, words: MarkWords): HTMLButtonElement {
    const { ownerDocument } = this.#overlay.host;
    const mark = element(ownerDocument, 'button', {
      type: 'button',
      ariaExpanded: 'false',
      ariaHasPopup: 'dialog',
    });
    dress(mark, words);
    mark.addEventListener('click', (event) => event.isTrusted && this.#toggle(selector));
    mark.addEventListener('keydown', this.#escape);
    this.#marks.set(selector, mark);
    this.#overlay.layer.append(mark);
    return mark;
  }

  #drop(selector: string): void {
    if (this.#card?.of === selector) this.#fold();
    this.#marks.get(selector)?.remove();
    this.#marks.delete(selector);
  }

  #toggle(selector: string): void {
    const isOpen = this.#card?.of === selector;
    this.#fold();
    if (!isOpen) this.#unfold(selector, true);
  }

  /** Closes what is ours and nothing else: a dialog of the page would close with it. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#card) return;
    event.preventDefault();
    event.stopPropagation();
    this.#fold();
  };

  #unfold(selector: string, withFocus: boolean): void {
    const words = Object.hasOwn(this.#words, selector) ? this.#words[selector] : undefined;
    const mark = this.#marks.get(selector);
    if (!words || !mark) return;
    const card = cardOf(this.#overlay.host.ownerDocument, words, () => this.#fold());
    card.addEventListener('keydown', this.#escape);
    this.#card = { of: selector, element: card };
    mark.ariaExpanded = 'true';
    this.#overlay.dressPanels();
    mark.after(card);
    this.#unfoldAt(card, mark.getBoundingClientRect());
    if (withFocus) card.querySelector('button')?.focus({ preventScroll: true });
  }

  /** A window made narrower would leave an open card outside. */
  #keepInWindow(): void {
    const mark = this.#card && this.#marks.get(this.#card.of);
    if (!this.#card || !mark) return;
    this.arrange();
    this.#unfoldAt(this.#card.element, mark.getBoundingClientRect());
  }

  #unfoldAt(card: HTMLElement, mark: DOMRect): void {
    const { clientWidth } = this.#overlay.host.ownerDocument.documentElement;
    const { width, height } = card.getBoundingClientRect();
    // The words of the consent run on beside and below their control: the card shall not lie on them.
    const above = mark.top - CARD_GAP - height;
    const top = above >= 0 ? above : mark.bottom + CARD_GAP;
    const left = Math.max(CARD_GAP, Math.min(mark.left, clientWidth - width - CARD_GAP));
    put(card, { left, top }, this.#overlay.host.getBoundingClientRect());
  }

  /** @returns whether the keys were in the card */
  #fold(): boolean {
    const card = this.#card;
    if (!card) return false;
    this.#card = null;
    const mark = this.#marks.get(card.of);
    const hadFocus = card.element.matches(':focus-within');
    if (hadFocus) mark?.focus({ preventScroll: true });
    card.element.remove();
    if (mark) mark.ariaExpanded = 'false';
    return hadFocus;
  }
}

const isSameOf = (selector: string, now: FrameMarks, before: FrameMarks): boolean =>
  JSON.stringify(now[selector]) === JSON.stringify(before[selector]);

/** What is known of a consent grows while its mark is there. */
function dress(mark: HTMLButtonElement, { name, asked }: MarkWords): void {
  const isOdd = asked.some(({ notes }) => notes.length > 0);
  mark.className = isOdd ? 'mark odd' : 'mark';
  mark.textContent = isOdd ? ODD : NOTE;
  mark.title = name;
  mark.ariaLabel = name;
}

/** @returns whether it stood elsewhere */
function put(at: HTMLElement, { left, top }: Place, origin: DOMRect): boolean {
  // As browsers write it, so that what stands where it should is let be.
  const style = `left: ${Math.round(left - origin.left)}px; top: ${Math.round(top - origin.top)}px;`;
  if (at.style.cssText === style) return false;
  at.style.cssText = style;
  return true;
}
