import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import PDFDocument from 'pdfkit';

/** `# title`, `## heading`, `- item`, else a paragraph; blank lines part them. */
interface Line {
  readonly kind: 'title' | 'heading' | 'item' | 'paragraph';
  readonly text: string;
}

const here = (path: string) => join(import.meta.dirname, path);
const font = (file: string) => createRequire(import.meta.url).resolve(`@fontsource/noto-sans/files/${file}`);
/** A date that does not move, so that printing again gives the same bytes. */
const PRINTED = new Date('2026-02-01T00:00:00Z');

function linesOf(path: string): Line[] {
  const paragraphs = readFileSync(here(path), 'utf8').split(/\n+/).filter(Boolean);
  return paragraphs.map((text) => {
    if (text.startsWith('# ')) return { kind: 'title', text: text.slice(2) };
    if (text.startsWith('## ')) return { kind: 'heading', text: text.slice(3) };
    if (text.startsWith('- ')) return { kind: 'item', text: text.slice(2) };
    return { kind: 'paragraph', text };
  });
}

async function printPdf(lines: readonly Line[], path: string): Promise<void> {
  const pdf = new PDFDocument({ size: 'A4', margin: 64, lang: 'ru', info: { CreationDate: PRINTED } });
  const out = createWriteStream(here(path));
  pdf.pipe(out);
  pdf.registerFont('text', font('noto-sans-cyrillic-400-normal.woff'));
  pdf.registerFont('latin', font('noto-sans-latin-400-normal.woff'));
  for (const line of lines) printLine(pdf, line);
  pdf.end();
  await once(out, 'finish');
}

/** The packaged font comes in one file per script: the line is set run by run. */
function printLine(pdf: PDFKit.PDFDocument, { kind, text }: Line): void {
  const size = { title: 18, heading: 13, item: 10.5, paragraph: 10.5 }[kind];
  pdf.fontSize(size).moveDown(kind === 'paragraph' || kind === 'item' ? 0.3 : 0.8);
  const runs = (kind === 'item' ? `– ${text}` : text).match(/[\u0400-\u04ff№]+|[^\u0400-\u04ff№]+/g) ?? [];
  runs.forEach((run, at) => {
    pdf.font(/^[\u0400-\u04ff№]/.test(run) ? 'text' : 'latin');
    pdf.text(run, { continued: at < runs.length - 1, indent: kind === 'item' && at === 0 ? 14 : 0 });
  });
}

async function printDocx(lines: readonly Line[], path: string): Promise<void> {
  const children = lines.map(({ kind, text }) => {
    if (kind === 'title') return new Paragraph({ text, heading: HeadingLevel.TITLE });
    if (kind === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
    if (kind === 'item') return new Paragraph({ text, bullet: { level: 0 } });
    return new Paragraph({ children: [new TextRun(text)] });
  });
  writeFileSync(here(path), await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

await printPdf(linesOf('zubnoy-dvor.txt'), 'site/zubnoy-dvor/politika.pdf');
await printDocx(linesOf('kamerton.txt'), 'site/kamerton/politika.docx');
