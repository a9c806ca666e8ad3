import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** A document of the corpus as its manifest describes it; only what scoring asks for. */
export interface CorpusEntry {
  readonly id: string;
  readonly lang: string;
  readonly kind: 'policy' | 'consent-document' | 'negative';
  readonly file: string;
  readonly text_file?: string;
  readonly source_code?: boolean;
  readonly ambiguous?: boolean | string;
}

/** A set of labelled documents that is scored by itself. */
export interface Part {
  readonly name: string;
  readonly ids: readonly string[];
}

/** @returns the corpus manifest, one entry per document */
export function corpusEntries(corpus: string): CorpusEntry[] {
  const lines = readFileSync(join(corpus, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as CorpusEntry);
}

/** The original where the corpus has it, else the text beside it (page source is left out of the corpus). */
export function pathOf(corpus: string, { file, text_file, source_code }: CorpusEntry): string {
  const original = join(corpus, file);
  return text_file !== undefined && (source_code === true || !existsSync(original))
    ? join(corpus, text_file)
    : original;
}

/** @returns ids of the labels in a folder, in order */
export const labelledIds = (labels: string): string[] =>
  readdirSync(labels)
    .filter((file) => extname(file) === '.json')
    .map((file) => basename(file, '.json'))
    .sort();

/**
 * The labelled documents in parts: Russian ones that may be looked at while rules are written, Russian ones held back
 * from that, English ones.
 * @param heldBack ids of `tests/read/held-back.json`
 */
export function partsOf(labels: string, heldBack: ReadonlySet<string>): Part[] {
  const ids = labelledIds(labels);
  const russian = ids.filter((id) => id.startsWith('d-ru-'));
  return [
    { name: 'Russian', ids: russian },
    { name: 'Russian, looked at', ids: russian.filter((id) => !heldBack.has(id)) },
    { name: 'Russian, held back', ids: russian.filter((id) => heldBack.has(id)) },
    { name: 'English', ids: ids.filter((id) => id.startsWith('d-en-')) },
  ];
}
