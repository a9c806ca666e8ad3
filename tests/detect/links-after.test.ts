// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://pages.example/"}
import { expect, it } from 'vitest';
import { isTicked } from '#lib/detect/box-state.ts';
import { findConsents } from '#lib/detect/find.ts';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { mapPage } from '#lib/detect/page-map.ts';
import { look } from '#lib/detect/sight.ts';
import { View } from '#lib/detect/view.ts';

function linksOf(body: string): string[] {
  document.open();
  document.write(body);
  document.close();
  const view = new View(mapPage(document, openRoots), look(document));
  return (findConsents(view, isTicked)[0]?.control.policyLinks ?? []).map(
    ({ href }) => new URL(href).pathname,
  );
}

const box = (after: string): string =>
  `<form><div><input type="checkbox" id="c"><label for="c">Даю согласие на обработку персональных данных.</label>${after}</div>
  <button>Отправить</button></form>`;

it.each([
  [box(' <a href="/privacy">Подробнее</a>'), '/privacy'],
  [box(' <span><a href="/docs/7">Политика обработки персональных данных</a></span>'), '/docs/7'],
])('a link to a policy right after the words goes with them: %s', (body, path) =>
  expect(linksOf(body)).toEqual([path]),
);

it.each([
  box(' <a href="/rates">Тарифы</a>'),
  box('<p><a href="/privacy">Политика</a></p>'),
  box(' Есть вопросы? <a href="/privacy">Политика</a>'),
])('what stands apart, or leads elsewhere, does not: %s', (body) => expect(linksOf(body)).toEqual([]));
