import { JsonPieces, type Piece } from './json-pieces.ts';

const LISTS = new Set(['events', 'consents', 'documents', 'letters', 'evidence']);
/** Keys that change what an object is when they are assigned; no record of ours has a field called so. */
const TRAPS = new Set(['__proto__', 'constructor', 'prototype']);

/** The outermost object of JSON text, put together as the text arrives. Its methods throw PieceError. */
export class JsonMembers {
  readonly #members = new Map<string, unknown>();
  readonly #pieces = new JsonPieces();

  /** Where a key is a trap, its place; then the text is not to be read on. */
  push(text: string): string | undefined {
    for (const piece of this.#pieces.push(text)) {
      if (isTrapped(piece.value)) return placeOf(piece);
      this.#put(piece);
    }
    return undefined;
  }

  /** To be called once all text was pushed. */
  end(): Readonly<Record<string, unknown>> {
    this.#pieces.end();
    return Object.fromEntries(this.#members);
  }

  #put({ name, index, value }: Piece): void {
    const list = index === undefined ? undefined : this.#members.get(name);
    if (Array.isArray(list)) list.push(value);
    else this.#members.set(name, index === undefined ? value : [value]);
  }
}

const placeOf = ({ name, index }: Piece): string =>
  LISTS.has(name) && index !== undefined ? `${name}.${index}` : '';

function isTrapped(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isTrapped);
  return Object.entries(value).some(([key, part]) => TRAPS.has(key) || isTrapped(part));
}
