/** One member of the outermost object; of a list there, each item by itself. */
export interface Piece {
  readonly name: string;
  /** Index in its list; undefined for what is no item. An empty list comes as a member with the value `[]`. */
  readonly index?: number;
  readonly value: unknown;
}

/** Why a text could not be cut into pieces; `gone`: it ended, because its file did. */
type PieceFailure = 'not-json' | 'too-deep' | 'too-large' | 'doubled' | 'gone';

export class PieceError extends Error {
  readonly failure: PieceFailure;

  constructor(failure: PieceFailure) {
    super(failure);
    this.name = 'PieceError';
    this.failure = failure;
  }
}

/** Nothing of ours nests half as deep; deeper values would overflow the stack of whoever walks them. */
const DEEPEST = 64;
/** Characters of one piece: the largest document that is ever kept, in base64, with room to spare. */
const LONGEST = 128 * 1024 * 1024;

type Expecting =
  'object' | 'name-or-end' | 'name' | 'colon' | 'value' | 'item-or-end' | 'item' | 'comma' | 'end';

/**
 * Cuts JSON text, as it arrives, into the members of its outermost object and the items of the lists in it, so that no
 * file must fit into one string. Linear in the text. @throws PieceError
 */
export class JsonPieces {
  #expecting: Expecting = 'object';
  #name = '';
  #index: number | undefined;
  readonly #names = new Set<string>();
  /** The value under way: its text so far, how deep it is open, and what kind it is. */
  #text: string[] = [];
  #length = 0;
  #depth = 0;
  /** Outside of its strings: as many as it has keys, unless one of them is there twice. */
  #colons = 0;
  #state: 'none' | 'nested' | 'string' | 'escape' | 'bare' = 'none';

  /** The pieces that are complete with this stretch of text. */
  *push(chunk: string): Generator<Piece> {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (this.#state === 'none') {
        if (!isSpace(code)) {
          start = at;
          yield* this.#between(code);
        }
        continue;
      }
      if (this.#state === 'bare' && isDelimiter(code)) {
        yield* this.#complete(chunk.slice(start, at));
        if (!isSpace(code)) yield* this.#between(code);
        continue;
      }
      if (this.#inside(code)) yield* this.#complete(chunk.slice(start, at + 1));
    }
    if (this.#state !== 'none') this.#keep(chunk.slice(start));
  }

  /** To be called once all text was pushed. */
  end(): void {
    if (this.#expecting !== 'end' || this.#state !== 'none') throw new PieceError('not-json');
  }

  *#between(code: number): Generator<Piece> {
    const expecting = this.#expecting;
    if (expecting === 'object' && code === OPEN_OBJECT) this.#expecting = 'name-or-end';
    else if (expecting === 'name-or-end' && code === CLOSE_OBJECT) this.#expecting = 'end';
    else if ((expecting === 'name-or-end' || expecting === 'name') && code === QUOTE) this.#begin(code);
    else if (expecting === 'colon' && code === COLON) this.#expecting = 'value';
    else if (expecting === 'value' && code === OPEN_LIST) this.#expecting = 'item-or-end';
    else if (expecting === 'item-or-end' && code === CLOSE_LIST) {
      this.#expecting = 'comma';
      yield { name: this.#name, value: [] };
    } else if (expecting === 'comma' && code === CLOSE_LIST && this.#index !== undefined)
      this.#index = undefined;
    else if (expecting === 'comma' && code === CLOSE_OBJECT && this.#index === undefined)
      this.#expecting = 'end';
    else if (expecting === 'comma' && code === COMMA) {
      this.#expecting = this.#index === undefined ? 'name' : 'item';
    } else if (expecting === 'value' || expecting === 'item-or-end' || expecting === 'item') {
      if (expecting !== 'value') this.#index = (this.#index ?? -1) + 1;
      this.#begin(code);
    } else throw new PieceError('not-json');
  }

  #begin(code: number): void {
    this.#depth = 0;
    if (code === OPEN_OBJECT || code === OPEN_LIST) {
      this.#state = 'nested';
      this.#depth = 1;
    } else this.#state = code === QUOTE ? 'string' : 'bare';
  }

  /** Whether the value under way ends with this character. */
  #inside(code: number): boolean {
    if (this.#state === 'escape') this.#state = 'string';
    else if (this.#state === 'string') {
      if (code === BACKSLASH) this.#state = 'escape';
      else if (code === QUOTE) {
        if (this.#depth === 0) return true;
        this.#state = 'nested';
      }
    } else if (this.#state === 'nested') {
      if (code === QUOTE) this.#state = 'string';
      else if (code === OPEN_OBJECT || code === OPEN_LIST) this.#depth += 1;
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) this.#depth -= 1;
      else if (code === COLON) this.#colons += 1;
      if (this.#depth > DEEPEST) throw new PieceError('too-deep');
      return this.#depth === 0;
    }
    return false;
  }

  #keep(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
    if (this.#length > LONGEST) throw new PieceError('too-large');
  }

  *#complete(rest: string): Generator<Piece> {
    this.#keep(rest);
    const value = parsed(this.#text.join(''));
    if (keysIn(value) < this.#colons) throw new PieceError('doubled');
    [this.#text, this.#length, this.#colons, this.#state] = [[], 0, 0, 'none'];
    if (this.#expecting === 'name' || this.#expecting === 'name-or-end') return this.#named(String(value));
    this.#expecting = 'comma';
    const index = this.#index;
    yield { name: this.#name, value, ...(index !== undefined && { index }) };
  }

  #named(name: string): void {
    if (this.#names.has(name)) throw new PieceError('doubled');
    this.#names.add(name);
    this.#name = name;
    this.#expecting = 'colon';
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const isDelimiter = (code: number): boolean =>
  code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || isSpace(code);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new PieceError('not-json');
    throw error;
  }
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: unknown[] = Object.values(value);
  return (
    (Array.isArray(value) ? 0 : parts.length) + parts.reduce<number>((sum, part) => sum + keysIn(part), 0)
  );
}
