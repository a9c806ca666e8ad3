import { PANEL_STYLE, STYLE } from './style.ts';

const MOST_RETURNS = 20;

/**
 * The one element that we add to a document: nothing of the page's own is touched. It takes no room, and what is in it
 * the page can neither read nor style.
 */
export class Overlay {
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
  readonly #document: Document;
  #home: Element | undefined;
  #returns = 0;
  #panelStyle: HTMLStyleElement | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.host = document.createElement('div');
    this.host.style.cssText = HOST_STYLE;
    const root = this.host.attachShadow({ mode: 'closed' });
    root.append(
      element(document, 'style', { textContent: STYLE }),
      (this.layer = element(document, 'div', { className: 'layer' })),
    );
  }

  /** Puts the overlay where it can be seen and reached: into an open modal dialog, else at the document's end. */
  raise(): void {
    const home = openDialog(this.#document) ?? this.#document.documentElement;
    if (this.host.parentNode === home || this.#returns > MOST_RETURNS) return;
    // A page that keeps taking it away wins: to fight it would cost the person's time. Dialogs may open and close.
    if (this.#home === home) this.#returns++;
    this.#home = home;
    home.append(this.host);
  }

  /** Has the layer ready for a card or a notice. */
  dressPanels(): void {
    if (this.#panelStyle) return;
    this.#panelStyle = element(this.#document, 'style', { textContent: PANEL_STYLE });
    this.layer.before(this.#panelStyle);
  }

  remove(): void {
    this.host.remove();
  }
}

const HOST_STYLE = ['all: initial', 'position: absolute', 'top: 0', 'left: 0', 'width: 0', 'height: 0']
  .concat('z-index: 2147483647', 'pointer-events: none')
  .map((rule) => `${rule} !important`)
  .join(';');

/** What is outside of a modal dialog is out of reach for as long as it is open. */
function openDialog(document: Document): Element | undefined {
  return Array.from(document.querySelectorAll('dialog[open]'))
    .filter((dialog) => dialog.matches(':modal'))
    .at(-1);
}

/** An element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
