import { expect, test } from 'vitest';
import { expandPhrase } from '#lib/rules/phrase.ts';

const shown = (phrase: string) => expandPhrase(phrase).map((steps) => steps.join(' '));

test('optional words and alternatives are written out', () => {
  expect(shown('номер? (телефона|мобильной связи)')).toEqual([
    '~номер ~телефон',
    '~номер ~мобильн ~связ',
    '~телефон',
    '~мобильн ~связ',
  ]);
});

test('forms of one word are one', () => {
  expect(shown('(передача|передачи|передачу)')).toHaveLength(1);
});

test('an exact form keeps its ending, an optional edge leaves no gap behind', () => {
  expect(shown('=пола … (лица)?')).toEqual(['=пола … ~лиц', '=пола']);
});

test.each(['(а|б', 'а) б', '…', 'а??'])('%s is a mistake', (phrase) => {
  expect(() => expandPhrase(phrase)).toThrow();
});
