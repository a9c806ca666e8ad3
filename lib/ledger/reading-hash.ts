import { canonicalJson } from './canonical.ts';
import type { StoredDocument } from './schema.ts';
import { sha256 } from './sha256.ts';

type Read = Pick<StoredDocument, 'title' | 'lang' | 'text' | 'blocks' | 'summary'>;

/** SHA-256 over the canonical JSON of what an engine read from a version: the bytes' own hash says nothing of that. */
export const readingHash = ({ title, lang, text, blocks, summary }: Read): Promise<string> =>
  sha256(canonicalJson({ title, lang, text, blocks, summary }));
