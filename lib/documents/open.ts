import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { OnPage } from '#lib/model/reading-progress.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { documentOf } from './blocks.ts';
import { MOST_BYTES, MOST_TEXT } from './caps.ts';
import { decode } from './decode.ts';
import type { Lines } from './line.ts';
import { formatOfBytes, formatOfText } from './sniff.ts';
import { textLines } from './text.ts';

/** What is known of a file beside its bytes. `charset` and `mediaType` as the server named them. */
export interface Hints {
  readonly name?: string;
  readonly mediaType?: string;
  readonly charset?: string;
}

type Opened = Result<Lines, ReadFailure>;

/**
 * Reads a file of any format into one plain text and its blocks. The format is told by the bytes, `hints` break ties.
 * Runs in Node, in an extension page and in Firefox's event page; needs no DOM. The readers of PDF and Word are loaded
 * on first use. Never throws on what a file holds: `too-large` above 20 MB or 1,200,000 characters of text.
 */
export async function openDocument(
  bytes: Uint8Array,
  hints: Hints = {},
  onpage?: OnPage,
): Promise<Result<PolicyDocument, ReadFailure>> {
  if (bytes.length > MOST_BYTES) return failed('too-large');
  const opened = await linesOf(bytes, hints, onpage);
  if (!opened.ok) return opened;
  if (opened.value.text.length > MOST_TEXT) return failed('too-large');
  const document = documentOf(opened.value);
  return document.blocks.some(({ start, end }) => /\p{L}/u.test(document.text.slice(start, end)))
    ? ok(document)
    : failed('empty');
}

async function linesOf(bytes: Uint8Array, hints: Hints, onpage?: OnPage): Promise<Opened> {
  const format = formatOfBytes(bytes);
  if (format === 'pdf') return (await import('./pdf.ts')).pdfLines(bytes, onpage);
  if (format === 'archive') return (await import('./office-archive.ts')).archiveLines(bytes);
  if (format === 'rtf') return (await import('./rtf.ts')).rtfLines(bytes);
  if (format === 'old-word') return failed('old-word');
  if (format === 'locked') return failed('encrypted');
  if (format === 'unknown') return failed('not-a-document');
  const text = decode(bytes, hints.charset);
  const told = formatOfText(text, hints.name, hints.mediaType);
  if (told === 'unknown') return failed('not-a-document');
  if (told === 'html') return (await import('./html.ts')).htmlLines(text);
  return text.length > MOST_TEXT ? failed('too-large') : ok(textLines(text));
}
