import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { PolicyDocument } from '#lib/model/document.ts';
import { openDocument } from '#lib/documents/open.ts';
import { asHtml, asMarkdown } from './policy.ts';

/** Blocks are slices of the text, in order and apart, under blocks that come before them. */
function isSound({ text, blocks }: PolicyDocument): boolean {
  return blocks.every((block, i) => {
    const after = blocks[i - 1]?.end ?? 0;
    const cells = block.cells ?? [];
    return (
      block.start >= after &&
      block.end > block.start &&
      block.end <= text.length &&
      (block.parent === undefined || block.parent < i) &&
      (block.header === undefined || (block.header < i && blocks[block.header]?.kind === 'row')) &&
      (block.kind === 'heading' || block.kind === 'item' ? block.depth >= 1 : block.depth === 0) &&
      cells.every(({ start, end }) => start <= end && start >= block.start && end <= block.end)
    );
  });
}

async function survives(bytes: Uint8Array): Promise<boolean> {
  const result = await openDocument(bytes);
  return result.ok ? isSound(result.value) : typeof result.error === 'string';
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const MARKS = [
  '<p>',
  '<li>',
  '<ul>',
  '</ul>',
  '<ol type=a>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<th>',
  '<br>',
  '<h2>',
  '<div class="title">',
  '<pre>',
  '</pre>',
  '<b>',
  '<button>',
  '<details><summary>',
  '<dl><dt>',
  '<dd>',
  '<nav>',
  '<iframe>',
  '<template>',
  '<svg>',
];
const SIGNS = [
  '# ',
  '## **',
  '**',
  '- ',
  '• ',
  '1. ',
  '1.1. ',
  '2) ',
  'а) ',
  '\n',
  '\n\n',
  '\r\n',
  '|',
  '|---|\n',
  ':',
  ';',
  '    ',
  '===\n',
  'ИМЯ',
  'имя и адрес',
  'Мастерская просит',
  '\u00ad',
  '\u2028',
];

const pieces = (marks: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 12 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));

describe('any file', () => {
  it('of random bytes is survived', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), survives), { numRuns: 300 }));

  it.each(['%PDF-1.4\n', 'PK\u0003\u0004', '{\\rtf1', '<html>', '\u00ff\u00fe', '{', '---\n'])(
    'that begins with %j is survived',
    (head) =>
      fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (tail) =>
          survives(Uint8Array.from([...utf8(head), ...tail])),
        ),
        { numRuns: 40 },
      ),
  );

  it('of HTML gives sound blocks', () =>
    fc.assert(
      fc.asyncProperty(pieces(MARKS), (html) => survives(utf8(`<html>${html}`))),
      { numRuns: 500 },
    ));

  it('of text gives sound blocks', () =>
    fc.assert(
      fc.asyncProperty(pieces(SIGNS), (text) => survives(utf8(text))),
      { numRuns: 500 },
    ));

  it('cut off anywhere gives sound blocks', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(asHtml(), asMarkdown()), fc.nat(2000), (text, at) =>
        survives(utf8(text.slice(0, at))),
      ),
      { numRuns: 100 },
    ));
});
