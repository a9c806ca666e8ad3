import type { Paragraph } from 'docx';
import type { LetterPart } from '#lib/model/letter.ts';

type Docx = typeof import('docx');

// Twentieths of a point: A4 has 11906 across; the parties stand right, where a window envelope shows the addressee.
const MARGIN = 1134;
const PARTY = 4820;
const HANGING = 425;
const SIGNATURE = 9600;

// What XML cannot hold.
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The letter as a Word file (ECMA-376), its parts as on paper, each enclosure from a new page on. The library is loaded when it is asked for.
 * @param language BCP 47, for the spelling checker
 */
export async function docxOf(
  parts: readonly LetterPart[],
  { title, language }: { title: string; language: string },
  enclosed: readonly (readonly LetterPart[])[] = [],
): Promise<Blob> {
  const docx = await import('docx');
  const document = new docx.Document({
    title: clean(title),
    // Left out of the file: the library would name a person of its own making.
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 24, language: { value: language } } } },
    },
    sections: [parts, ...enclosed].map((sheet) => ({
      properties: {
        page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
      },
      children: sheet.flatMap((part) => paragraphs(part, docx)),
    })),
  });
  return await docx.Packer.toBlob(document);
}

const clean = (text: string): string => text.replace(UNWRITABLE, '');

const isLast = (list: readonly unknown[], at: number): boolean => at === list.length - 1;

function paragraphs(part: LetterPart, docx: Docx): Paragraph[] {
  const { Paragraph, TextRun, AlignmentType, Tab, TabStopType } = docx;
  const text = (words: string, bold = false) => new TextRun({ text: clean(words), bold });
  const tabbed = (left: string, right: string) =>
    new TextRun({ children: [clean(left), new Tab(), clean(right)] });
  const after = { after: 120 };
  switch (part.kind) {
    case 'party':
      return part.lines.map(
        (line, at) =>
          new Paragraph({
            children: [text(line)],
            indent: { left: PARTY },
            spacing: { after: isLast(part.lines, at) ? 200 : 0 },
          }),
      );
    case 'title':
      return part.lines.map(
        (line, at) =>
          new Paragraph({
            children: [text(line, true)],
            alignment: AlignmentType.CENTER,
            keepNext: true,
            spacing: { after: isLast(part.lines, at) ? 200 : 0 },
          }),
      );
    case 'items':
      // Numbers are written out: they are cited, and a list's own would start anew in each.
      return part.items.map(
        ({ number, text: words }, at) =>
          new Paragraph({
            children: [tabbed(`${number}.`, words)],
            indent: { left: HANGING, hanging: HANGING },
            spacing: { after: isLast(part.items, at) ? 120 : 60 },
          }),
      );
    case 'signature':
      return [
        new Paragraph({
          children: [tabbed(part.date, part.name)],
          tabStops: [{ type: TabStopType.RIGHT, position: SIGNATURE }],
          spacing: { before: 480 },
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: [text(part.text)], spacing: after })];
  }
}
