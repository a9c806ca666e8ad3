import { NOT_STATED } from './receipt-basis.ts';

/** A node of a JSON-LD document. */
export type Node = Readonly<Record<string, unknown>>;

/** Prefixes of a receipt. Nothing is loaded from these addresses: they are names. */
export const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A field that must be there and that nothing tells: DPV's own way to say so, and the words for people. */
export const unstated = (type: string): Node => ({
  '@type': type,
  'dpv:hasApplicability': { '@id': 'dpv:UnknownApplicability' },
  'dct:description': NOT_STATED,
});

/** One node, or all of a list; never an empty one, for the field must be there. */
export const listOr = (nodes: readonly Node[], type: string): readonly Node[] =>
  nodes.length > 0 ? nodes : [unstated(type)];
