type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const stateOf = (field: Field): string =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
    ? String(field.checked)
    : field.value;

/**
 * What the person has typed, chosen or handed over on a page of the log and what is in no form that was sent off yet.
 * Follows the fields themselves, so that no form can forget to tell.
 */
export class Unsaved {
  readonly #before = new Map<Field, string>();
  #handedOver = false;

  /** Follows what happens in the page. Gives what ends that. */
  follow(page: Document): () => void {
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    const met = ({ target }: Event): void => this.#meet(target);
    for (const name of ['focusin', 'pointerdown']) page.addEventListener(name, met, options);
    page.addEventListener('input', ({ target }) => this.#changed(target), options);
    page.addEventListener('change', ({ target }) => this.#gave(target), options);
    page.addEventListener('drop', () => (this.#handedOver = true), options);
    return () => ending.abort();
  }

  /** Whether something would be lost if the page were drawn anew. */
  get any(): boolean {
    if (this.#handedOver) return true;
    return [...this.#before].some(([field, before]) => field.isConnected && stateOf(field) !== before);
  }

  /** Another page was turned to. */
  clear(): void {
    this.#before.clear();
    this.#handedOver = false;
  }

  #meet(target: EventTarget | null): void {
    if (isField(target) && !this.#before.has(target)) this.#before.set(target, stateOf(target));
  }

  /** One that was never met before is another than it was, whatever that is. */
  #changed(target: EventTarget | null): void {
    if (isField(target) && !this.#before.has(target)) this.#before.set(target, '\0');
  }

  /** A file that was chosen has left its field by now and waits in the form. */
  #gave(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.type === 'file') this.#handedOver = true;
  }
}
