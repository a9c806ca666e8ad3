/** Numbers for elements, the same for as long as the element lives. */
export class Keys {
  readonly #numbers = new WeakMap<Element, number>();
  readonly #elements = new Map<number, WeakRef<Element>>();
  #next = 1;

  numberOf(element: Element): number {
    const known = this.#numbers.get(element);
    if (known !== undefined) return known;
    const number = this.#next++;
    this.#numbers.set(element, number);
    this.#elements.set(number, new WeakRef(element));
    return number;
  }

  elementOf(number: number): Element | undefined {
    return this.#elements.get(number)?.deref();
  }
}
