import { strToU8, zipSync, type Zippable } from 'fflate';
import { fileName } from './file-name.ts';

/** A letter as a file of its own. */
export interface LetterFile {
  /** What the file is called after: a site or an operator, as anybody may have written it. */
  readonly after: string;
  readonly ending: 'eml' | 'docx';
  readonly content: string | Uint8Array;
}

/** Letters to several operators as one .zip, numbered in their order; no name leads out of the folder it is opened in. */
export function bundleOf(files: readonly LetterFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [at, { after, ending, content }] of files.entries()) {
    const number = String(at + 1).padStart(2, '0');
    entries[`${number}-${fileName(after)}.${ending}`] =
      typeof content === 'string' ? strToU8(content) : content;
  }
  return new Uint8Array(zipSync(entries));
}
