import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadFailure } from '#lib/model/document.ts';
import type { OnPage } from '#lib/model/reading-progress.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { MOST_TEXT, MOST_TIME } from './caps.ts';
import type { Lines } from './line.ts';
import { pdfEngine } from './pdf-engine.ts';
import { withoutMargins } from './pdf-margins.ts';
import { paragraphs } from './pdf-paragraphs.ts';
import { readPage } from './pdf-read-page.ts';
import type { Row } from './pdf-rows.ts';

/** What pdf.js says of a file that is not as it should be; anything else is a mistake of ours. */
const BROKEN = new Set([
  'InvalidPDFException',
  'FormatError',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
  'ResponseException',
]);

/** Reads a PDF's text in reading order. `scan` where its pages hold no letters, or only signs without meaning. */
export async function pdfLines(bytes: Uint8Array, onpage?: OnPage): Promise<Result<Lines, ReadFailure>> {
  const { getDocument } = await pdfEngine();
  // pdf.js takes the buffer for itself.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not looked at: none is unpacked.
    maxImageSize: 1,
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void task.destroy();
  }, MOST_TIME);
  try {
    return await read(await task.promise, onpage);
  } catch (error) {
    if (late) return failed('timed-out');
    return failed(failureOf(error));
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}

function failureOf(error: unknown): ReadFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'encrypted';
  if (BROKEN.has(name)) return 'broken';
  throw error;
}

async function read(file: PDFDocumentProxy, onpage?: OnPage): Promise<Result<Lines, ReadFailure>> {
  const pages: Row[][] = [];
  let length = 0;
  for (let n = 1; n <= file.numPages; n++) {
    onpage?.(n, file.numPages);
    const page = await file.getPage(n);
    pages.push(await readPage(page));
    page.cleanup();
    length += pages.at(-1)?.reduce((sum, row) => sum + row.text.length, 0) ?? 0;
    if (length > MOST_TEXT) return failed('too-large');
  }
  const { text, lines, starts } = paragraphs(withoutMargins(pages));
  if (!isLegible(text)) return failed('scan');
  return ok({ text, lines, pages: starts, title: await titleOf(file) });
}

/** Fonts without a map to Unicode leave private-use signs and boxes where the letters were. */
function isLegible(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const lost = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return letters >= 20 && letters > lost;
}

/** The title in the file's properties, unless a word processor left its own name there. */
async function titleOf(file: PDFDocumentProxy): Promise<string> {
  const { info } = await file.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return /\s/.test(title) && !/microsoft|\.docx?|\.pdf|\.indd|untitled|^word|ufffd/i.test(title) ? title : '';
}
