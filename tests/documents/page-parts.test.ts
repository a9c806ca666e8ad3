import { describe, expect, it } from 'vitest';
import { documentOf } from '#lib/documents/blocks.ts';
import { htmlLines } from '#lib/documents/html.ts';
import { told, wordsOf } from './policy.ts';

function read(html: string) {
  const opened = htmlLines(`<!doctype html><html><body>${html}`);
  if (!opened.ok) throw new Error(opened.error);
  return documentOf(opened.value);
}
const words = (html: string) => read(html).text;
const headings = (html: string) =>
  told(read(html))
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text);

const LONG =
  'Мастерская хранит сведения о заказе столько, сколько идёт пошив, и ещё три месяца на случай возврата.';
const POLICY = `<h2>Политика мастерской</h2>${`<p>${LONG}</p>`.repeat(6)}`;
const SHOP = `<main><h1>Пекарня</h1>${'<p>Хлеб выпекают каждое утро, булки к обеду, а пироги под заказ.</p>'.repeat(30)}</main>`;
const ENGLISH = `<h2>Privacy</h2>${'<p>The workshop keeps your order for three months and then deletes it for good.</p>'.repeat(8)}`;

describe('accordions', () => {
  it.each([
    [
      'a button in a heading',
      `<h3><button>Кому передаём</button></h3><div>${LONG}</div><h3><button>Сроки</button></h3><div>${LONG}</div>`,
    ],
    [
      'buttons before what they open',
      `<button>Кому передаём</button><div>${LONG}</div><button>Сроки</button><div>${LONG}</div>`,
    ],
    [
      'plain elements that act as buttons',
      `<div><div role=button>Кому передаём</div><div style="display:none">${LONG}</div></div><div><div role=button>Сроки</div><div style="display:none">${LONG}</div></div>`,
    ],
    [
      'Bootstrap',
      `<div><p><button data-bs-toggle=collapse>Кому передаём</button></p></div><div class=collapse>${LONG}</div><div><p><button data-toggle=collapse>Сроки</button></p></div><div class=collapse>${LONG}</div>`,
    ],
    [
      'details',
      `<details><summary>Кому передаём</summary>${LONG}</details><details open><summary>Сроки</summary><p>${LONG}</p></details>`,
    ],
  ])('of %s keep their heads', (_, html) =>
    expect(headings(`<h1>Политика</h1>${html}`)).toEqual(['Политика', 'Кому передаём', 'Сроки']),
  );

  it('are not taken for the buttons of a page', () => {
    expect(words(`<p>${LONG}</p><button>Послать</button><p>${LONG}</p>`)).not.toContain('Послать');
    expect(
      words(`<p>${LONG}</p><div><button>Да</button><button>Нет</button><p>${LONG}</p></div>`),
    ).not.toMatch(/Да|Нет/);
  });
});

describe('tabs', () => {
  it('are read all, one after the other', () => {
    const panel = (name: string, more: string) => `<div role=tabpanel ${more}><h2>${name}</h2>${LONG}</div>`;
    const list =
      '<div role=tablist><button role=tab>Данные</button><button role=tab aria-controls=b>Сроки</button></div>';
    expect(headings(list + panel('Данные', '') + panel('Сроки', 'hidden'))).toEqual(['Данные', 'Сроки']);
  });
});

describe('dialogs', () => {
  it.each([
    ['<dialog open>', `<dialog open>${POLICY}</dialog>`],
    ['a modal of roles', `<div role=dialog aria-modal=true>${POLICY}</div>`],
  ])('%s that shows a policy is the document, not the page below', (_, dialog) => {
    expect(words(SHOP + dialog)).toMatch(/^Политика мастерской\nМастерская/);
    expect(words(dialog + SHOP)).not.toContain('Хлеб');
  });

  it('that is closed is read with its page', () => {
    expect(words(`<div><p>Пекарня</p></div><dialog>${POLICY}</dialog>`)).toContain(LONG);
  });

  it.each([
    ['asks', `<div role=dialog aria-modal=true><p>слово о скидке</p></div>`],
    [
      'is to be filled in',
      `<div role=dialog aria-modal=true><p>${'слово '.repeat(150)}</p><input><input><select></select></div>`,
    ],
    [
      'is about cookies',
      `<div role=dialog aria-modal=true aria-label="Cookie banner"><p>${'слово '.repeat(110)}</p></div>`,
    ],
  ])('that %s is not the document', (_, dialog) =>
    expect(words(`<div>${POLICY.repeat(3)}</div>${dialog}`)).toMatch(/^Политика мастерской/),
  );

  it('without much to say are left out', () => {
    expect(words(`<div>${POLICY.repeat(3)}</div><dialog><p>слово о скидке</p></dialog>`)).not.toContain(
      'слово',
    );
  });
});

describe('consent managers', () => {
  it.each(['id="onetrust-consent-sdk"', 'class="cky-consent-container"', 'id="CybotCookiebotDialog"'])(
    '%s are left out with all their settings',
    (name) =>
      expect(
        words(`<div>${POLICY.repeat(4)}</div><div ${name}>${'слово о куки '.repeat(80)}</div>`),
      ).not.toContain('слово'),
  );

  it.each([
    'class="cmplz-document"',
    'class="cmp-text"',
    'id="ot-sdk-cookie-policy"',
    'class="cookie-policy"',
  ])('%s is a document', (name) =>
    expect(words(`<div>${POLICY}</div><div ${name}>${'слово о куки '.repeat(20)}</div>`)).toContain('слово'),
  );
});

describe('a document in two languages', () => {
  it.each(['hidden', 'style="display: none"'])('is read in the one that is shown (%s)', (how) => {
    expect(words(`<div>${POLICY}</div><div ${how}>${ENGLISH}</div>`)).not.toContain('workshop');
    expect(words(`<div ${how}>${POLICY}</div><div>${ENGLISH}</div>`)).not.toContain('Мастерская');
  });

  it('is read in both where both are shown', () => {
    expect(words(`<div>${POLICY}</div><div>${ENGLISH}</div>`)).toMatch(/Мастерская[\s\S]*workshop/);
  });

  it('is read whole where all of it is hidden until a click', () => {
    expect(words(`<p>Пекарня</p><div hidden>${POLICY}</div><div hidden>${ENGLISH}</div>`)).toMatch(
      /Мастерская[\s\S]*workshop/,
    );
  });
});

describe('tables', () => {
  const columnsOf = (html: string) => {
    const document = read(html);
    return document.blocks.map(({ kind, header, cells }) => [
      kind,
      header,
      ...(cells ?? []).map(({ start, end }) => document.text.slice(start, end)),
    ]);
  };

  it('keep their columns where cells span rows or columns', () => {
    const html =
      '<table><tr><th>Цель<th>Данные<th>Срок<tr><td rowspan=2>доставка<td>адрес<td>год<tr><td>телефон<td>месяц<tr><td colspan=2>всё прочее<td>день</table>';
    expect(columnsOf(html)).toEqual([
      ['row', undefined, 'Цель', 'Данные', 'Срок'],
      ['row', 0, 'доставка', 'адрес', 'год'],
      ['row', 0, '', 'телефон', 'месяц'],
      ['row', 0, 'всё прочее', '', 'день'],
    ]);
  });

  it('and lists may be made of roles', () => {
    const row = (role: string, ...cells: string[]) =>
      `<div role=row>${cells.map((cell) => `<span role=${role}>${cell}</span>`).join('')}</div>`;
    expect(
      columnsOf(
        `<div role=table>${row('columnheader', 'Цель', 'Данные')}${row('cell', 'доставка', 'адрес')}</div>`,
      ),
    ).toEqual([
      ['row', undefined, 'Цель', 'Данные'],
      ['row', 0, 'доставка', 'адрес'],
    ]);
    const items = read('<p>Мы просим:</p><div role=list><div role=listitem>имя</div></div>');
    expect(items.blocks.map((block) => [block.kind, wordsOf(items, block)])).toEqual([
      ['paragraph', 'Мы просим:'],
      ['item', 'имя'],
    ]);
  });
});

describe('shadow roots in the source', () => {
  it('are read, other templates are not', () => {
    const html = `<policy-text><template shadowrootmode=open><p>${LONG}</p></template></policy-text><template>слово</template>`;
    expect(words(html)).toBe(LONG);
  });
});
