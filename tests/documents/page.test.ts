// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { documentOf } from '#lib/documents/blocks.ts';
import { htmlLines } from '#lib/documents/html.ts';
import { readPage } from '#lib/documents/page.ts';
import { showWords } from '#lib/documents/show-words.ts';
import { asHtml } from './policy.ts';

/** Puts a page of our own up, without `innerHTML`. */
function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.title = parsed.title;
  document.body.replaceChildren(...parsed.body.childNodes);
}

function read() {
  const page = readPage(document);
  if (!page.ok) throw new Error(page.error);
  return page.value;
}

beforeEach(() => document.body.replaceChildren());

describe('the rendered page', () => {
  it('reads as the same page does from its source', () => {
    const source = htmlLines(asHtml());
    show(asHtml());
    expect(read()).toEqual(source.ok && documentOf(source.value));
  });

  it('has the words of open shadow roots, slots in their places', () => {
    show('<p>До.</p><my-card><b>Внутри.</b></my-card>');
    const root = document.querySelector('my-card')?.attachShadow({ mode: 'open' });
    const slot = document.createElement('slot');
    root?.append('Тень: ', slot);
    expect(read().text).toBe('До.\nТень: Внутри.');
  });

  it('has the words of closed shadow roots where the browser opens them', () => {
    show('<my-card></my-card>');
    const root = document.querySelector('my-card')?.attachShadow({ mode: 'closed' });
    root?.append('Тень');
    expect(readPage(document)).toEqual({ ok: false, error: 'empty' });
    const opened = readPage(document, () => root);
    expect(opened.ok && opened.value.text).toBe('Тень');
    expect(showWords(document, 'Тень', 0, () => root)).toBe(true);
  });

  it('has what styles hide, save the document in another language', () => {
    const russian =
      'Мастерская хранит сведения о заказе и о покупателе, пока это нужно для пошива и доставки. '.repeat(8);
    const english = 'The workshop keeps your data and the order for three months. '.repeat(8);
    show(`<p>${russian}</p><p class=a style="display: none">${russian}</p><p class=b>${english}</p>`);
    document.querySelector<HTMLElement>('.b')?.style.setProperty('display', 'none');
    expect(read().text).toBe(`${russian.trim()}\n${russian.trim()}`);
  });

  it('never has what the person typed', () => {
    show('<p>Имя:</p><input value="секрет"><textarea>секрет</textarea>');
    const area = document.querySelector('textarea');
    if (area) area.value = 'другой секрет';
    expect(read().text).toBe('Имя:');
  });

  it('is empty without words', () => {
    show('<div></div>');
    expect(readPage(document)).toEqual({ ok: false, error: 'empty' });
  });
});

describe('the way back to the words', () => {
  const selected = () => document.getSelection()?.toString().replace(/\s+/g, ' ');

  it('leads over elements', () => {
    show('<p>Мастерская хранит <b>имя\n и</b> адрес.</p>');
    const before = document.body.cloneNode(true);
    expect(showWords(document, 'хранит имя и адрес', 11)).toBe(true);
    expect(document.body.isEqualNode(before)).toBe(true);
  });

  it('leads to the nearest of equal places', () => {
    show('<p>имя</p><p>адрес</p><p id=second>имя</p>');
    expect(showWords(document, 'имя', 10)).toBe(true);
    expect(document.getSelection()?.anchorNode?.parentElement?.id).toBe('second');
    expect(selected()).toBe('имя');
  });

  it('ends where the words are gone', () => {
    show('<p>имя</p>');
    expect(showWords(document, 'адрес', 0)).toBe(false);
  });
});
