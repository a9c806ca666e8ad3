import { describe, expect, it } from 'vitest';
import { documentOf } from '#lib/documents/blocks.ts';
import { htmlLines } from '#lib/documents/html.ts';
import { told, wordsOf } from './policy.ts';

function read(html: string) {
  const opened = htmlLines(html);
  if (!opened.ok) throw new Error(opened.error);
  return documentOf(opened.value);
}
const lines = (html: string) =>
  told(read(html)).map(({ kind, number, text }) => `${kind} ${number ?? ''}|${text}`);
const words = (html: string) => read(html).text;

const LONG =
  'Мастерская хранит сведения о заказе столько, сколько идёт пошив, и ещё три месяца на случай возврата. ';

describe('lists', () => {
  it('are numbered as the page shows them, nested ones under their item', () => {
    const document = read('<ol start=3><li>Имя<ol type=a><li>первое<li>второе</ol><li value=7>Адрес</ol>');
    expect(told(document)).toEqual([
      { kind: 'item', number: '3', text: 'Имя' },
      { kind: 'item', number: 'a', text: 'первое', under: 'Имя' },
      { kind: 'item', number: 'b', text: 'второе', under: 'Имя' },
      { kind: 'item', number: '7', text: 'Адрес' },
    ]);
    expect(document.blocks.map(({ depth }) => depth)).toEqual([1, 2, 2, 1]);
  });

  it('stand under the line before them that leads in', () => {
    const [, item] = told(read('<p>Мы просим следующие данные:</p><ul><li>имя</li></ul>'));
    expect(item).toMatchObject({ kind: 'item', under: 'Мы просим следующие данные:' });
  });

  it('do not stand under a sentence that ended', () => {
    const items = told(read(`<h2>Срок</h2><p>${LONG}</p><ul><li>имя</li></ul>`));
    expect(items.at(-1)).toMatchObject({ text: 'имя', under: 'Срок' });
  });

  it('count down where reversed', () => {
    expect(lines('<ol reversed><li>а б<li>в г</ol>')).toEqual(['item 2|а б', 'item 1|в г']);
  });
});

describe('lines of one paragraph', () => {
  it('become clauses and items of their own', () => {
    expect(
      lines('<p>2.1. Данные для доставки:<br>- имя;<br>- адрес.<br>2.2. Срок хранения данных.</p>'),
    ).toEqual([
      'paragraph 2.1|Данные для доставки:',
      'item |имя;',
      'item |адрес.',
      'paragraph 2.2|Срок хранения данных.',
    ]);
  });

  it('stay together in a heading', () => {
    expect(lines('<h1>Политика<br>мастерской</h1><p>Слова.</p>')[0]).toBe('heading |Политика мастерской');
  });

  it('count in a preformatted text', () => {
    expect(lines('<pre>1.1. Имя и адрес.\n1.2. Телефон.\n\nКонец.</pre>')).toEqual([
      'paragraph 1.1|Имя и адрес.',
      'paragraph 1.2|Телефон.',
      'paragraph |Конец.',
    ]);
  });
});

describe('tables', () => {
  it('of data become rows with cells and the row that names the columns', () => {
    const document = read(
      '<table><tr><th>Цель</th><th>Данные</th></tr><tr><td>доставка</td><td>адрес,<br>телефон</td></tr></table>',
    );
    const row = document.blocks[1];
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['row', 'row']);
    expect(row?.header).toBe(0);
    expect(row?.cells?.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'доставка',
      'адрес,\nтелефон',
    ]);
    expect(wordsOf(document, row)).toBe('доставка\tадрес,\nтелефон');
  });

  it('that lay out the page are read through', () => {
    const html = `<table><tr><td><h1>Политика</h1><p>${LONG}</p><table><tr><td>а<td>б<tr><td>в<td>г</table></td></tr></table>`;
    expect(lines(html).slice(0, 2)).toEqual(['heading |Политика', `paragraph |${LONG.trim()}`]);
  });
});

describe('headings', () => {
  it('are told by bold, by a number, by capitals where no element says so', () => {
    const html = `<p><b>1. Цели</b></p><p>${LONG}</p><p>2. Сроки</p><p>2.1. ${LONG}</p><p>ПРАВА ПОКУПАТЕЛЯ</p><p>${LONG}</p>`;
    expect(lines(html).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 1|Цели',
      'heading 2|Сроки',
      'heading |ПРАВА ПОКУПАТЕЛЯ',
    ]);
  });

  it('are not the bold words of a list or the last line', () => {
    expect(
      lines('<p>Данные:</p><p>1. Имя</p><p>2. Адрес</p><p>3. Почта</p>').filter((line) =>
        line.startsWith('h'),
      ),
    ).toEqual([]);
  });
});

describe('what is not the document', () => {
  const around = (inner: string) =>
    words(`<body>${inner}<main><h1>Политика</h1><p>${LONG.repeat(5)}</p></main></body>`);

  it.each([
    [
      'scripts and styles',
      '<script>var a="слово"</script><style>p{content:"слово"}</style><noscript>слово</noscript>',
    ],
    [
      'menus',
      '<nav><a href=/>слово</a></nav><div class="top-menu"><a href=/>слово</a> <a href=/>слово</a></div>',
    ],
    ['footers', '<footer>слово</footer><div role=contentinfo>слово</div>'],
    ['cookie bars', '<div class="cookie-banner">слово <button>Ок</button></div>'],
    ['forms', '<form>слово <input> <select><option>слово</select><button>Послать</button></form>'],
  ])('%s are left out', (_, inner) => expect(around(inner)).not.toMatch(/слово|Ок|Послать/));

  it('never swallows the document itself', () => {
    expect(words(`<footer><p>${LONG}</p></footer>`)).toBe(LONG.trim());
    expect(words(`<form action=/>${`<p>${LONG}</p>`.repeat(4)}<input></form>`)).toContain(LONG.trim());
    expect(words(`<div id="cookie-policy-popup"><p>${LONG.repeat(8)}</p></div><p>${LONG}</p>`)).toContain(
      LONG.trim(),
    );
  });

  it('does not take hidden parts and accordions for it', () => {
    const html = `<main><button aria-expanded=false>Кому передаём</button><div hidden>${LONG}</div></main>`;
    expect(words(html)).toBe(`Кому передаём\n${LONG.trim()}`);
  });
});

describe('what stands around the main part', () => {
  const main = `<main><p>${LONG.repeat(4)}</p></main>`;

  it('stays where it is the title', () => {
    expect(
      words(`<div><header><h1>Политика</h1><span>от 1 мая</span></header>${main}<div>слово</div></div>`),
    ).toBe(`Политика\nот 1 мая\n${LONG.repeat(4).trim()}`);
  });

  it('stays where it says who runs the site, without its menu', () => {
    const footer = `<footer><ul><li><a href=/>Каталог</a></ul><p>ИП Льнова А. А., ИНН: 771234567890</p></footer>`;
    expect(words(main + footer)).toBe(`${LONG.repeat(4).trim()}\nИП Льнова А. А., ИНН: 771234567890`);
  });
});

describe('hostile pages', () => {
  it.each([
    ['deep', '<div>'.repeat(200_000) + 'слово'],
    ['deep lists', '<ul><li>'.repeat(50_000) + 'слово'],
    ['deep tables', '<table><tr><td>'.repeat(20_000) + 'слово'],
    ['unclosed marks', '<b><i><u>'.repeat(20_000) + 'слово'],
    ['many empty elements', '<p></p>'.repeat(100_000) + 'слово'],
    ['one long line', `слово ${'—'.repeat(300_000)}`],
  ])('%s', (_, html) => expect(words(html)).toContain('слово'));

  it('of more nodes than a document has are given up', () => {
    expect(htmlLines('<p>а</p>'.repeat(200_000))).toEqual({ ok: false, error: 'too-large' });
  });

  it('that repeat their marks without end are given up', () => {
    const marks = Array.from({ length: 300 }, (_, i) => `<b id=${i}>`).join('');
    expect(htmlLines(`<p>${marks}</p>${'<p>а</p>'.repeat(20_000)}`)).toEqual({
      ok: false,
      error: 'too-large',
    });
  });
});
