import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import { expected, POLICY, told, type Part } from './policy.ts';

async function opened(bytes: Uint8Array) {
  const result = await openDocument(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const STYLES = `<office:document-styles><office:styles><text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1"/></text:list-style><text:list-style style:name="Clauses">${[
  1, 2, 3,
]
  .map(
    (level) =>
      `<text:list-level-style-number text:level="${level}" style:num-format="1" style:num-suffix="." text:display-levels="${level}"/>`,
  )
  .join('')}</text:list-style></office:styles></office:document-styles>`;

const nested = (list: string, inner: string, level: number): string =>
  `<text:list text:style-name="${list}" text:continue-numbering="true"><text:list-item>${
    level > 1 ? nested(list, inner, level - 1) : inner
  }</text:list-item></text:list>`;

/** One part of the policy as a word processor writes it: numbers and bullets are counted, not written. */
function officePart({ as, number, text }: Part): string {
  const heading = as === 'title' ? 1 : as === 'heading' ? 2 : 0;
  const block = heading
    ? `<text:h text:outline-level="${heading}">${text}</text:h>`
    : `<text:p>${text}</text:p>`;
  if (as === 'item') return nested('Bullets', block, 1);
  return number ? nested('Clauses', block, number.split('.').length) : block;
}

const office = (body: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
        'styles.xml': STYLES,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

describe('an OpenDocument text', () => {
  it('reads the same as other formats, its clauses counted', async () => {
    expect(told(await opened(office(POLICY.map(officePart).join(''))))).toEqual(expected());
  });

  it('has its tables, notes and text boxes; no deleted words and no remarks', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
    const document = await opened(
      office(
        `<text:tracked-changes><text:p>удалено</text:p></text:tracked-changes>` +
          `<text:p>Данные<text:s/>получает <text:span>перевозчик</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>ООО «Конь».</text:p></text:note-body></text:note>.<office:annotation><text:p>проверить</text:p></office:annotation></text:p>` +
          `<table:table><table:table-header-rows>${row('Цель', 'Срок')}</table:table-header-rows>${row('связь', 'год')}</table:table>`,
      ),
    );
    expect(document.text).toBe('Данные получает перевозчик.\nООО «Конь».\nЦель\tСрок\nсвязь\tгод');
    expect(document.blocks.at(-1)?.header).toBe(2);
  });

  it('with a password says so', async () => {
    const manifest = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' };
    expect(await openDocument(office('', manifest))).toEqual({ ok: false, error: 'encrypted' });
  });
});

const rtf = (
  body: string,
  head = String.raw`\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset2 Symbol;}}`,
) => Uint8Array.from(`{\\rtf1${head}${body}}`, (sign) => sign.charCodeAt(0));
const unicode = (text: string) => text.replace(/\P{ASCII}/gu, (sign) => `\\u${sign.charCodeAt(0)}?`);
const bytes1251 = (text: string) =>
  text.replace(/\p{Script=Cyrillic}/gu, (sign) => `\\'${(sign.charCodeAt(0) - 0x410 + 0xc0).toString(16)}`);

function rtfPart({ as, number, text }: Part): string {
  const mark = as === 'item' ? "{\\listtext\\f1 \\'b7\\tab}" : number ? `{\\listtext ${number}.\\tab}` : '';
  const heading = as === 'title' ? '\\outlinelevel0' : as === 'heading' ? '\\outlinelevel1' : '';
  return `\\pard${heading} ${mark}{${unicode(text)}}\\par\n`;
}

describe('a Rich Text file', () => {
  it('reads the same as other formats', async () => {
    expect(told(await opened(rtf(POLICY.map(rtfPart).join(''))))).toEqual(expected());
  });

  it.each([
    ['bytes of its code page', bytes1251('имя и адрес'), 'имя и адрес'],
    ['Unicode with stand-ins', `{\\uc2\\u1080??\\u1084??\\u1103??}`, 'имя'],
    ['Unicode with bytes standing in', `\\u1080\\'3f\\u1084\\'3f\\u1103\\'3f`, 'имя'],
    ['negative numbers', `\\u-10179?\\u-8704? ${bytes1251('имя')}`, '😀 имя'],
    [
      'hidden and deleted words',
      `${bytes1251('имя')}{\\v ${bytes1251('тайна')}}{\\deleted ${bytes1251('нет')}}`,
      'имя',
    ],
    [
      'what is no text',
      `{\\header ${bytes1251('шапка')}}{\\*\\x ${bytes1251('нечто')}}{\\pict 00ff}${bytes1251('имя')}`,
      'имя',
    ],
    ['results of fields', `{\\field{\\*\\fldinst X}{\\fldrslt ${bytes1251('имя')}}}`, 'имя'],
    ['raw bytes', `{\\pict\\bin3 }}}}${bytes1251('имя')}`, 'имя'],
    ['signs by name', `${bytes1251('имя')}\\~\\emdash\\~${bytes1251('да')}`, 'имя\u00a0—\u00a0да'],
  ])('%s', async (_, body, text) => expect((await opened(rtf(body))).text).toBe(text));

  it('has its tables', async () => {
    const row = (...cells: string[]) =>
      `\\trowd\\intbl ${cells.map((cell) => `${bytes1251(cell)}\\cell `).join('')}\\row\n`;
    const document = await opened(
      rtf(
        `${row('Цель', 'Данные', 'Срок')}${row('связь', 'почта', 'год')}\\pard ${bytes1251('Конец.')}\\par`,
      ),
    );
    expect(document.blocks.map(({ kind, header }) => [kind, header])).toEqual([
      ['row', undefined],
      ['row', 0],
      ['paragraph', undefined],
    ]);
  });

  it('nested without end, cut off or left open is survived', async () => {
    for (const body of [
      '{'.repeat(200_000),
      '}'.repeat(200_000),
      '\\',
      "\\'",
      '\\u',
      '\\bin99999999 ',
      '\\cell\\row',
    ]) {
      const result = await openDocument(rtf(`${bytes1251('имя')} ${body}`));
      expect(result.ok && result.value.text).toMatch(/^имя/);
    }
  });
});

describe('a Word file from before 2007', () => {
  const container = (...names: string[]) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [i, name] of names.entries())
      for (const [at, sign] of [...name].entries()) bytes[1024 + i * 128 + at * 2] = sign.charCodeAt(0);
    return bytes;
  };

  it.each([
    [['Root Entry', 'WordDocument'], 'old-word'],
    [['Root Entry', 'EncryptedPackage'], 'encrypted'],
    [['Root Entry', 'Workbook'], 'not-a-document'],
  ])('%j: %s', async (names, error) =>
    expect(await openDocument(container(...names))).toEqual({ ok: false, error }),
  );
});
