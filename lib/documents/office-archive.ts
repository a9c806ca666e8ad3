import { unzipSync, type Unzipped } from 'fflate';
import type { ReadFailure } from '#lib/model/document.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { MOST_BYTES } from './caps.ts';
import type { Lines } from './line.ts';
import { officeTree } from './office-tree.ts';
import { walk } from './walk.ts';
import { wordTree } from './word-tree.ts';
import { parseXml, xmlTree, type XmlNode } from './xml.ts';

const PARTS =
  /^(?:word\/(?:document\d*|styles|numbering|footnotes|endnotes)|content|styles|META-INF\/manifest)\.xml$/;

type Part = (name: string) => XmlNode | undefined;

/** Reads a Word or OpenDocument file with its numbering counted as it prints it. Other archives are no document. */
export function archiveLines(bytes: Uint8Array): Result<Lines, ReadFailure> {
  const unzipped = unzip(bytes);
  if (!unzipped.ok) return unzipped;
  const parts = new Map(Object.entries(unzipped.value));
  const part: Part = (name) => {
    const bytesOf = parts.get(name);
    return bytesOf && parseXml(new TextDecoder().decode(bytesOf));
  };
  if (/encryption-data/.test(new TextDecoder().decode(parts.get('META-INF/manifest.xml'))))
    return failed('encrypted');
  const main = [...parts.keys()].find((name) => name.startsWith('word/document'));
  const tree = main === undefined ? openDocumentTree(part) : wordFileTree(part, main);
  if (!tree) return failed('not-a-document');
  const { text, lines, whole } = walk(xmlTree, tree);
  return whole ? ok({ text, lines, title: '' }) : failed('too-large');
}

function wordFileTree(part: Part, main: string): XmlNode | undefined {
  const document = part(main);
  return (
    document &&
    wordTree({
      document,
      styles: part('word/styles.xml'),
      numbering: part('word/numbering.xml'),
      footnotes: part('word/footnotes.xml'),
      endnotes: part('word/endnotes.xml'),
    })
  );
}

function openDocumentTree(part: Part): XmlNode | undefined {
  const content = part('content.xml');
  return content && officeTree({ content, styles: part('styles.xml') });
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
