import { createRequire } from 'node:module';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import { POLICY, type Part } from './policy.ts';

const font = (file: string) => createRequire(import.meta.url).resolve(`@fontsource/noto-sans/files/${file}`);

type Pdf = PDFKit.PDFDocument;

/** Makes a PDF by whatever `print` draws into it. */
export async function pdfOf(
  print: (pdf: Pdf) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A5', margin: 50, ...options });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  for (const weight of ['400', '700']) {
    pdf.registerFont(`cyrillic-${weight}`, font(`noto-sans-cyrillic-${weight}-normal.woff`));
    pdf.registerFont(`latin-${weight}`, font(`noto-sans-latin-${weight}-normal.woff`));
  }
  print(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Sets a paragraph; the font comes in one file per script, so it is set run by run. */
export function set(
  pdf: Pdf,
  text: string,
  weight: '400' | '700' = '400',
  options: PDFKit.Mixins.TextOptions = {},
): void {
  const runs = text.match(/[\u0400-\u04ff]+|[^\u0400-\u04ff]+/g) ?? [];
  for (const [i, run] of runs.entries()) {
    pdf.font(/^[\u0400-\u04ff]/.test(run) ? `cyrillic-${weight}` : `latin-${weight}`);
    pdf.text(run, { ...options, continued: i < runs.length - 1 });
  }
}

export const printedPolicy = (options?: PDFKit.PDFDocumentOptions): Promise<Uint8Array> =>
  pdfOf((pdf) => {
    for (const part of POLICY) {
      const strong = part.as === 'title' || part.as === 'heading';
      pdf.fontSize(part.as === 'title' ? 16 : 10).moveDown(strong ? 0.8 : 0.4);
      const mark = part.as === 'item' ? '– ' : part.number ? `${part.number}. ` : '';
      set(pdf, mark + part.text, strong ? '700' : '400');
    }
  }, options);

/** A Word file whose clause numbers are counted by Word, not written. */
export async function wordPolicy(): Promise<Uint8Array> {
  const level = (depth: number) => ({
    level: depth,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: depth + 1 }, (_, i) => `%${i + 1}`).join('.') + '.',
  });
  const document = new Document({
    numbering: { config: [{ reference: 'clauses', levels: [0, 1, 2].map(level) }] },
    sections: [{ children: POLICY.map(paragraph) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraph({ as, number, text }: Part): Paragraph {
  const numbering = number
    ? { numbering: { reference: 'clauses', level: number.split('.').length - 1 } }
    : {};
  if (as === 'title') return new Paragraph({ text, heading: HeadingLevel.TITLE });
  if (as === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_2, ...numbering });
  if (as === 'item') return new Paragraph({ text, bullet: { level: 0 } });
  return new Paragraph({ text, ...numbering });
}
