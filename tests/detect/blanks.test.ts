// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { mapPage } from '#lib/detect/page-map.ts';

const blanksOf = (html: string): string[] => {
  document.open();
  document.write(html);
  document.close();
  return mapPage(document, openRoots).blanks.map(({ node }) => (node as Element).id);
};

test('an empty element at the end of a row may be a drawn box, with a knob or a picture in it too', () => {
  expect(blanksOf('<div><span id="a"></span> Words</div>')).toEqual(['a']);
  expect(blanksOf('<div>Words <span id="b"><b id="knob"></b></span></div>')).toEqual(['b', 'knob']);
  expect(blanksOf('<div><span id="c"><svg><g><path/></g></svg></span> Words</div>')).toEqual(['c']);
});

test('wrappers of wrappers are none: their text is not asked for at every depth', () => {
  const wrapped = `${'<div id="w">'.repeat(3)}<b></b>${'</div>'.repeat(3)}`;
  expect(blanksOf(`<section>${wrapped} Words</section>`).filter((id) => id === 'w')).toHaveLength(1);
});
