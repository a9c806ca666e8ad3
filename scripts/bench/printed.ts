import { createRequire } from 'node:module';
import { Document, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';

const font = (script: string) =>
  createRequire(import.meta.url).resolve(`@fontsource/noto-sans/files/noto-sans-${script}-400-normal.woff`);

/** A policy's text as a PDF with selectable text, one paragraph per line. */
export async function asPdf(text: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 60 });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  for (const script of ['cyrillic', 'latin']) pdf.registerFont(script, font(script));
  pdf.fontSize(10.5);
  for (const line of text.split('\n').filter(Boolean)) setLine(pdf, line);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** The packaged font comes in one file per script: the line is set run by run. */
function setLine(pdf: PDFKit.PDFDocument, line: string): void {
  const runs = line.match(/[\u0400-\u04ff№]+|[^\u0400-\u04ff№]+/gu) ?? [];
  runs.forEach((run, at) => {
    pdf.font(/^[\u0400-\u04ff№]/u.test(run) ? 'cyrillic' : 'latin');
    pdf.text(run, { continued: at < runs.length - 1 });
  });
}

/** A policy's text as a Word file, one paragraph per line. */
export async function asDocx(text: string): Promise<Uint8Array> {
  const children = text
    .split('\n')
    .filter(Boolean)
    .map((line) => new Paragraph({ text: line }));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
