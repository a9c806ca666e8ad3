import { unzipSync, type Unzipped } from 'fflate';
import type { ReadFailure } from '#lib/model/document.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { MOST_BYTES } from './caps.ts';
import type { Lines } from './line.ts';
import { walk } from './walk.ts';
import { wordTree } from './word-tree.ts';
import { parseXml, xmlTree } from './xml.ts';

const PARTS = /^word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml$/;

/** Reads a Word file with its numbering counted as Word prints it. Other archives are no document. */
export function docxLines(bytes: Uint8Array): Result<Lines, ReadFailure> {
  const unzipped = unzip(bytes);
  if (!unzipped.ok) return unzipped;
  const parts = new Map(Object.entries(unzipped.value));
  const main = [...parts.keys()].find((name) => name.startsWith('word/document'));
  const parsed = (name: string | undefined) => {
    const part = name === undefined ? undefined : parts.get(name);
    return part && parseXml(new TextDecoder().decode(part));
  };
  const document = parsed(main);
  if (!document) return failed('not-a-document');
  const tree = wordTree({
    document,
    styles: parsed('word/styles.xml'),
    numbering: parsed('word/numbering.xml'),
    footnotes: parsed('word/footnotes.xml'),
    endnotes: parsed('word/endnotes.xml'),
  });
  const { text, lines, whole } = walk(xmlTree, tree);
  return whole ? ok({ text, lines, title: '' }) : failed('too-large');
}

/** Unpacks the parts with words only; an archive that would swell beyond the cap is left packed. */
function unzip(bytes: Uint8Array): Result<Unzipped, ReadFailure> {
  let swollen = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.test(name) && (swollen += originalSize) <= MOST_BYTES,
    });
    return swollen > MOST_BYTES ? failed('too-large') : ok(files);
  } catch (error) {
    // fflate's own errors carry a number; anything else is a mistake of ours.
    if (error instanceof Error && 'code' in error) return failed('broken');
    throw error;
  }
}
