// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { mapPage } from '#lib/detect/page-map.ts';
import { look } from '#lib/detect/sight.ts';
import { withoutTyped } from '#lib/detect/typed.ts';
import { View } from '#lib/detect/view.ts';

function said(fields: Readonly<Record<string, string>>, text: string, type = 'text'): string {
  document.body.replaceChildren();
  for (const [name, value] of Object.entries(fields))
    document.body.append(Object.assign(document.createElement('input'), { type, name, value }));
  return withoutTyped(new View(mapPage(document, openRoots), look(document)), text);
}

it.each([
  [{ fio: 'Петрова Анна' }, 'Я, Петрова Анна, даю согласие', 'Я, […], даю согласие'],
  [{ fio: 'Петрова Анна' }, 'Анна, вы соглашаетесь с правилами', '[…], вы соглашаетесь с правилами'],
  [{ name: 'Ан' }, 'Анкета: Ан', 'Анкета: […]'],
  [{ mail: 'anna@a.example' }, 'Писать на anna@a.example', 'Писать на […]'],
  [{ name: '' }, 'Даю согласие', 'Даю согласие'],
  [{ name: '$&' }, 'Даю $& согласие', 'Даю […] согласие'],
])('%o', (fields, text, expected) => expect(said(fields, text)).toBe(expected));

it('what is only searched for is no detail of the person’s', () => {
  expect(said({ q: 'согласие' }, 'Даю согласие', 'search')).toBe('Даю согласие');
});
