import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import { told } from './policy.ts';

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const body = (content: string) => `<w:document><w:body>${content}</w:body></w:document>`;

async function read(content: string, parts: Readonly<Record<string, string>> = {}) {
  const files = { 'word/document.xml': body(content), ...parts };
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
  const opened = await openDocument(bytes);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
const words = async (content: string, parts?: Readonly<Record<string, string>>) =>
  (await read(content, parts)).text;

describe('tracked changes', () => {
  it('are read as if accepted', async () => {
    const deleted = '<w:del><w:r><w:delText>имя и </w:delText></w:r></w:del>';
    const text = run('Мастерская хранит ') + deleted + `<w:ins>${run('адрес и ')}</w:ins>` + run('телефон.');
    expect(await words(paragraph(text))).toBe('Мастерская хранит адрес и телефон.');
    const moved = `<w:moveFrom>${run('ушло')}</w:moveFrom><w:moveTo>${run('пришло')}</w:moveTo>`;
    expect(await words(paragraph(moved))).toBe('пришло');
  });

  it('take away rows of tables', async () => {
    const row = (more: string, ...cells: string[]) =>
      `<w:tr>${more}${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;
    const gone = row('<w:trPr><w:del/></w:trPr>', 'имя', 'год');
    expect(await words(`<w:tbl>${row('', 'цель', 'срок')}${gone}${row('', 'связь', 'день')}</w:tbl>`)).toBe(
      'цель\tсрок\nсвязь\tдень',
    );
  });
});

describe('what stands in a paragraph', () => {
  it.each([
    ['links', `<w:hyperlink>${run('ссылка')}</w:hyperlink>`, 'ссылка'],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${run('поле')}</w:sdtContent></w:sdt>`, 'поле'],
    ['fields', `<w:fldSimple>${run('1 мая')}</w:fldSimple>`, '1 мая'],
    ['instructions of fields', `<w:r><w:instrText>PAGE</w:instrText></w:r>${run('слово')}`, 'слово'],
    ['soft hyphens', '<w:r><w:t>поку</w:t><w:softHyphen/><w:t>патель</w:t></w:r>', 'поку\u00adпатель'],
    ['tabs', '<w:r><w:t>имя</w:t><w:ptab/><w:t>адрес</w:t></w:r>', 'имя адрес'],
    ['hidden words', run('тайна', '<w:vanish/>') + run('явь'), 'явь'],
  ])('%s', async (_, content, text) => expect(await words(paragraph(content))).toBe(text));

  it('a symbol before words is a bullet', async () => {
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    const document = await read(paragraph(run('Мы просим:')) + paragraph(`${symbol}${run(' имя;')}`));
    expect(told(document).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph Мы просим:',
      'item имя;',
    ]);
  });
});

describe('what stands beside a paragraph', () => {
  it('footnotes are read after it, headers and footers not at all', async () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const text = await words(
      paragraph(run('Данные получает перевозчик') + mark + run('.')) + paragraph(run('Дальше.')),
      {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0">${paragraph(run('черта'))}</w:footnote><w:footnote w:id="2">${paragraph(run('ООО «Конь».'))}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr>${paragraph(run('Колонтитул'))}</w:hdr>`,
      },
    );
    expect(text).toBe('Данные получает перевозчик.\nООО «Конь».\nДальше.');
  });

  it('text boxes are read once, after it', async () => {
    const box = `<w:txbxContent>${paragraph(run('В рамке.'))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await words(paragraph(run('До. ') + drawing + run('После.')))).toBe('До. После.\nВ рамке.');
  });
});

describe('numbering', () => {
  const level = (depth: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (levels: string, overrides = '') => ({
    'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${overrides}</w:num></w:numbering>`,
  });
  const at = (depth: number) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`;
  const CLAUSE = 'Мастерская хранит сведения о заказе столько, сколько идёт пошив.';
  const clauses = [0, 1, 1, 2, 0, 1].map((depth) => paragraph(run(CLAUSE), at(depth))).join('');
  const numbersOf = (document: Awaited<ReturnType<typeof read>>) =>
    document.blocks.map(({ number }) => number);

  it('is counted over levels, in digits where it is "legal"', async () => {
    const levels =
      level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%1.%2.', '<w:isLgl/>') +
      level(2, 'russianLower', '%3)');
    expect(numbersOf(await read(clauses, numbering(levels)))).toEqual(['I', '1.1', '1.2', 'а', 'II', '2.1']);
  });

  it('may be otherwise than the list it is made after', async () => {
    const levels =
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3.');
    const otherwise = `<w:lvlOverride w:ilvl="2">${level(2, 'lowerLetter', '%3)')}</w:lvlOverride>`;
    expect(numbersOf(await read(clauses, numbering(levels, otherwise)))[3]).toBe('a');
  });

  it('goes by the style that stands at a level', async () => {
    const style = (id: string) =>
      `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const levels =
      level(0, 'decimal', '%1.', '<w:pStyle w:val="Part"/>') +
      level(1, 'decimal', '%1.%2.', '<w:pStyle w:val="Clause"/>');
    const styled = ['Part', 'Clause', 'Clause', 'Part', 'Clause']
      .map((id) => paragraph(run(CLAUSE), `<w:pStyle w:val="${id}"/>`))
      .join('');
    const document = await read(styled, {
      ...numbering(levels),
      'word/styles.xml': `<w:styles>${style('Part')}${style('Clause')}</w:styles>`,
    });
    expect(numbersOf(document)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
  });
});

describe('an archive that lies about its size', () => {
  it('does not swell', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 4; at++) {
      const sign = view.getUint32(at, true);
      if (sign === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (sign === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await openDocument(bomb)).toMatchObject({ ok: false });
  });
});
