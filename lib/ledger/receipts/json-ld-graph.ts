import type { Node } from './json-ld.ts';

/** Whole names and other prefixes that receipts are written with, and ours; the longer first. */
const NAMES = [
  ['https://w3id.org/dpv/pd#', 'pd:'],
  ['https://w3id.org/dpv/loc#', 'loc:'],
  ['https://w3id.org/dpv#', 'dpv:'],
  ['https://w3id.org/dpv/', 'dpv:'],
  ['http://purl.org/dc/terms/', 'dct:'],
  ['dcterms:', 'dct:'],
  ['https://schema.org/', 'schema:'],
  ['http://schema.org/', 'schema:'],
] as const;
/** Members whose values are names. */
const NAMED = new Set(['@id', '@type']);
const ALIASES: Readonly<Record<string, string>> = { id: '@id', type: '@type' };

/** A JSON-LD document as written by hand: names made short, references within it followed. Nothing is loaded. */
export class Graph {
  readonly root: Node;
  readonly #byId = new Map<string, Node>();

  /** @param value parsed JSON, nesting soberly */
  constructor(value: Node) {
    this.root = this.#short(value) as Node;
  }

  /** Nodes of a type, wherever they stand; in the order they are written. */
  ofType(type: string): Node[] {
    const found: Node[] = [];
    const look = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(look);
      else if (isNode(value)) {
        if (typesOf(value).includes(type)) found.push(value);
        Object.values(value).forEach(look);
      }
    };
    look(this.root);
    return found;
  }

  /** Nodes that a node names under one of these names; a text is the id of one. */
  nodes(node: Node, ...names: readonly string[]): Node[] {
    return names
      .flatMap((name) => listOf(node[name]))
      .flatMap((value) => {
        const own = typeof value === 'string' ? { '@id': shortName(value) } : value;
        if (!isNode(own)) return [];
        const id = own['@id'];
        return [(typeof id === 'string' && Object.keys(own).length === 1 && this.#byId.get(id)) || own];
      });
  }

  #short(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#short(item));
    if (!isNode(value)) return value;
    const node = Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        const name = ALIASES[key] ?? shortName(key);
        return [name, NAMED.has(name) ? shortNames(part) : this.#short(part)];
      }),
    );
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) this.#byId.set(id, node);
    return node;
  }
}

/** The first text under one of these names: as it stands, as a value, or the id of a node. */
export function textOf(node: Node, ...names: readonly string[]): string {
  for (const value of names.flatMap((name) => listOf(node[name]))) {
    const text = isNode(value) ? (value['@value'] ?? value['@id']) : value;
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
}

export const typesOf = (node: Node): unknown[] => listOf(node['@type']);

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shortName(name: string): string {
  const known = NAMES.find(([whole]) => name.startsWith(whole));
  return known ? known[1] + name.slice(known[0].length) : name;
}

const shortNames = (value: unknown): unknown => {
  if (typeof value === 'string') return shortName(value);
  return Array.isArray(value) ? value.map(shortNames) : value;
};
