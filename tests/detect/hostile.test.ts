// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTicked } from '#lib/detect/box-state.ts';
import { findConsents } from '#lib/detect/find.ts';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { meaningOf } from '#lib/detect/meaning.ts';
import { mapPage } from '#lib/detect/page-map.ts';
import { look } from '#lib/detect/sight.ts';
import { View } from '#lib/detect/view.ts';

const TAGS = ['div', 'p', 'span', 'label', 'form', 'button', 'a', 'fieldset', 'legend', 'section', 'footer'];
const WORDS = [
  'Согласен на обработку персональных данных',
  'Нажимая кнопку, вы соглашаетесь с офертой',
  'Мы используем cookie',
  'Принять',
  'Отправить',
  'Нет',
  ' ',
  '*',
];

type Tree = { tag: string; words: string; input: string; within: Tree[] };
const tree: fc.Memo<Tree> = fc.memo((depth) =>
  fc.record({
    tag: fc.constantFrom(...TAGS),
    words: fc.constantFrom(...WORDS),
    input: fc.constantFrom('', '', 'checkbox', 'radio', 'text', 'submit'),
    within: depth > 1 ? fc.array(tree(depth - 1), { maxLength: 4 }) : fc.constant([]),
  }),
);

function build({ tag, words, input, within }: Tree): Element {
  const element = document.createElement(tag);
  if (input !== '') element.append(Object.assign(document.createElement('input'), { type: input }));
  element.append(words, ...within.map(build));
  return element;
}

const find = () => findConsents(new View(mapPage(document, openRoots), look(document)), isTicked);

it('any tangle of elements gives whole controls, each box once', () => {
  fc.assert(
    fc.property(fc.array(tree(3), { maxLength: 5 }), (trees) => {
      document.body.replaceChildren(...trees.map(build));
      const found = find();
      const boxes = found.map(({ box }) => box).filter((box) => box !== null);
      expect(new Set(boxes).size).toBe(boxes.length);
      for (const { control } of found) {
        expect(control.label).toBe(control.label.trim());
        expect(control.label.length).toBeGreaterThan(0);
        expect(control.covers.length).toBeGreaterThan(0);
        expect(document.querySelector(control.selector)).not.toBeNull();
      }
    }),
    { numRuns: 200 },
  );
});

it('a button within a button keeps its words to itself', () => {
  const inner = build({ tag: 'button', words: 'Согласен на обработку данных анкеты', input: '', within: [] });
  const outer = build({ tag: 'button', words: ' ', input: '', within: [] });
  outer.append(inner);
  document.body.replaceChildren(outer);
  expect(find().map(({ control }) => control.label)).toEqual(['Согласен на обработку данных анкеты']);
});

it('a page that nests without end is read up to a point', () => {
  let inner = document.createElement('div');
  document.body.replaceChildren(inner);
  for (let i = 0; i < 3_000; i++) {
    const next = document.createElement('div');
    inner.append(next);
    inner = next;
  }
  inner.append('Нажимая кнопку, вы соглашаетесь с офертой');
  expect(find()).toEqual([]);
});

it('any text has a meaning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(meaningOf(text).words).toBeGreaterThanOrEqual(0);
    }),
  );
});
