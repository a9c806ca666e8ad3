// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://pages.example/"}
import { describe, expect, it } from 'vitest';
import { isTicked } from '#lib/detect/box-state.ts';
import { findConsents } from '#lib/detect/find.ts';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { mapPage } from '#lib/detect/page-map.ts';
import { look } from '#lib/detect/sight.ts';
import { View } from '#lib/detect/view.ts';
import type { ConsentControl } from '#lib/model/control.ts';

function controlOf(link: string, more = ''): ConsentControl | undefined {
  document.open();
  document.write(`<form><input name="fio"><input type="tel" name="t"><input type="hidden" name="email">
    <label><input type="checkbox"> Даю согласие на обработку персональных данных, вот ${link}</label>
    <button>Отправить</button></form>${more}`);
  document.close();
  const view = new View(mapPage(document, openRoots), look(document));
  return findConsents(view, isTicked)[0]?.control;
}

describe('links of a consent that have no address', () => {
  it.each([
    '<a href="#">политика</a>',
    '<a href="">политика</a>',
    '<a href="#policy" class="link">политика</a>',
    '<a href="javascript:void(0);">политика</a>',
    '<a href="javascript:;">политика</a>',
  ])('%s', (link) => expect(controlOf(link)?.deadLinks).toEqual(['политика']));
});

describe('links that lead somewhere, or may', () => {
  it.each([
    ['<a href="/policy">политика</a>', ''],
    ['<a href="#policy">политика</a>', '<div id="policy">Здесь она и есть</div>'],
    ['<a href="#" onclick="show()">политика</a>', ''],
    ['<a href="#" data-bs-toggle="modal">политика</a>', ''],
    ['<a href="#popup:policy">политика</a>', ''],
    ['<a href="#" data-href="/policy.pdf">политика</a>', ''],
    ['<a href="javascript:openPolicy()">политика</a>', ''],
    ['<a>политика</a>', ''],
  ])('%s', (link, more) => expect(controlOf(link, more)?.deadLinks).toBeUndefined());
});

it('what a form asks for is told whether it is filled in or not; hidden fields are not asked for', () => {
  expect(controlOf('политика')?.asks).toEqual(['name', 'phone']);
});
