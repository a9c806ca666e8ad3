import type { NoticeWords } from '#lib/model/overlay.ts';
import { element, type Overlay } from './overlay.ts';

/** Time to read it and to reach for Undo; it stays while the pointer or the focus is in it; ms. */
const STAY_MS = 9_000;
const UNDONE_MS = 3_000;

/** Takes records back; false where it could not. */
export type Undo = (ids: readonly string[]) => Promise<boolean>;

/** The notice that something was put on record. A later one takes the place of the one before. */
export class Notice {
  readonly #overlay: Overlay;
  readonly #undo: Undo;
  #words: NoticeWords | null = null;
  #box: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(overlay: Overlay, undo: Undo) {
    this.#overlay = overlay;
    this.#undo = undo;
  }

  /** What was shown here already is not shown again: it may have been closed, or undone. */
  show(words: NoticeWords): void {
    if (this.#words?.ids.join() === words.ids.join()) return;
    this.#close();
    this.#words = words;
    const { ownerDocument: document } = this.#overlay.host;
    const box = element(document, 'div', { className: 'notice', role: 'status' });
    this.#box = box;
    this.#overlay.dressPanels();
    this.#overlay.raise();
    this.#overlay.layer.append(box);
    box.append(
      this.#top(words),
      element(document, 'span', { className: 'text' }, words.text),
      this.#button(words),
    );
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // A dialog of the page would close with it.
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    });
    this.#closeIn(STAY_MS);
  }

  /** A record was taken back otherwise: a notice that tells of it goes. */
  withdraw(id: string): void {
    if (this.#words?.ids.includes(id)) this.#close();
  }

  #top({ title, close }: NoticeWords): HTMLElement {
    const { ownerDocument: document } = this.#overlay.host;
    const button = element(
      document,
      'button',
      { className: 'close', type: 'button', ariaLabel: close, onclick: () => this.#close() },
      '×',
    );
    return element(
      document,
      'div',
      { className: 'top' },
      element(document, 'span', { className: 'title' }, title),
      button,
    );
  }

  #button(words: NoticeWords): HTMLElement {
    const { ownerDocument: document } = this.#overlay.host;
    const button = element(document, 'button', { className: 'undo', type: 'button' }, words.undo);
    button.addEventListener('click', (event) => {
      // The page cannot reach in here, but a script may have the browser click for it.
      if (event.isTrusted) void this.#takeBack(words);
    });
    return button;
  }

  async #takeBack({ ids, undone, notUndone }: NoticeWords): Promise<void> {
    const box = this.#box;
    const isUndone = await this.#undo(ids);
    const { ownerDocument: document } = this.#overlay.host;
    box?.replaceChildren(element(document, 'span', { className: 'title' }, isUndone ? undone : notUndone));
    if (box === this.#box) this.#closeIn(isUndone ? UNDONE_MS : STAY_MS);
  }

  #closeIn(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#box?.matches(':hover, :focus-within')) this.#closeIn(UNDONE_MS);
      else this.#close();
    }, wait);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#box?.remove();
    this.#box = null;
  }
}
