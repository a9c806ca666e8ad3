import { hasTypedNote } from '#components/case/unsaved-note.ts';
import { isAnyUnsaved } from './ask-before-leaving.ts';

/** Stands at the door: whoever leaves with something typed that is kept nowhere is asked whether they mean it. */
export class Leaving {
  /** Where the person wants to go in the log, while they are asked. */
  wanted: string | undefined = $state();
  #here = location.hash;
  #isMeant = false;

  /**
   * To be made once, before anything else that follows the address: that may have to hear nothing, and at the window
   * Chromium calls listeners in the order they came.
   */
  constructor() {
    window.addEventListener('hashchange', (event) => this.#turn(event));
    window.addEventListener('beforeunload', askOfBrowser);
    document.addEventListener('click', (event) => this.#follow(event), { capture: true });
  }

  stay = (): void => void (this.wanted = undefined);

  leave = (): void => {
    const { wanted } = this;
    if (wanted === undefined) return;
    this.wanted = undefined;
    this.#isMeant = true;
    location.hash = wanted;
  };

  /** Back and forward, and an address typed by hand: the place has changed already and is put back. */
  #turn(event: Event): void {
    const to = location.hash;
    if (to !== this.#here && (this.#isMeant || !isAnyUnsaved())) {
      this.#here = to;
      this.#isMeant = false;
      this.wanted = undefined;
      return;
    }
    event.stopImmediatePropagation();
    if (to === this.#here) return;
    history.pushState(null, '', this.#here);
    this.wanted = to;
  }

  /** A link would leave an entry in the history that nobody has been at. */
  #follow(event: MouseEvent): void {
    const to = placeIn(event);
    if (to === undefined || to === this.#here || !isAnyUnsaved()) return;
    event.preventDefault();
    event.stopPropagation();
    this.wanted = to;
  }
}

function askOfBrowser(event: BeforeUnloadEvent): void {
  // What is noted beside a letter outlives the page, not the window.
  if (isAnyUnsaved() || hasTypedNote()) event.preventDefault();
}

/** The place in this very log, in this very tab, that a click leads to. */
function placeIn(event: MouseEvent): string | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element))
    return undefined;
  const link = target.closest('a');
  const leads = link?.getAttribute('href') ?? '';
  return leads.startsWith('#/') && link?.target === '' ? new URL(leads, location.href).hash : undefined;
}
