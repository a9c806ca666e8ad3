import type { NoticeWords } from '#lib/model/overlay.ts';
import { element, type Overlay } from './overlay.ts';

/** Time to read it and to reach for Undo; it stays while the pointer or the focus is in it; ms. */
const STAY_MS = 9_000;
const UNDONE_MS = 3_000;

/** The notice that something was put on record. A later one takes the place of the one before. */
export class Notice {
  readonly #overlay: Overlay;
  readonly #onundo: (ids: readonly string[]) => void;
  #box: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(overlay: Overlay, onundo: (ids: readonly string[]) => void) {
    this.#overlay = overlay;
    this.#onundo = onundo;
  }

  show(words: NoticeWords): void {
    this.#close();
    const { ownerDocument: document } = this.#overlay.host;
    const box = element(document, 'div', { className: 'notice', role: 'status' });
    this.#box = box;
    this.#overlay.raise();
    this.#overlay.layer.append(box);
    box.append(
      this.#top(words),
      element(document, 'span', { className: 'text' }, words.text),
      this.#undo(words),
    );
    box.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close());
    this.#closeIn(STAY_MS);
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

  #undo({ undo, undone, ids }: NoticeWords): HTMLElement {
    const { ownerDocument: document } = this.#overlay.host;
    const button = element(document, 'button', { className: 'undo', type: 'button' }, undo);
    button.addEventListener('click', (event) => {
      // The page cannot reach in here, but a script may have the browser click for it.
      if (!event.isTrusted) return;
      this.#onundo(ids);
      this.#box?.replaceChildren(element(document, 'span', { className: 'title' }, undone));
      this.#closeIn(UNDONE_MS);
    });
    return button;
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
