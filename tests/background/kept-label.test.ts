import { expect, test } from 'vitest';
import { keptLabel } from '#lib/background/kept-label.ts';
import { MOST_LABEL } from '#lib/model/control.ts';

const capped = (text: string): string => text.slice(0, MOST_LABEL).trim();

test('words that are all there stay as they are', () => {
  expect(keptLabel('Согласен…')).toEqual({ label: 'Согласен…' });
  expect(keptLabel('да '.repeat(900))).not.toHaveProperty('cut');
});

test.each(['согласен на обработку ', 'а ', 'ab '])(
  'what was cut at the cap ends after a word: %s',
  (words) => {
    const { label, cut } = keptLabel(capped(words.repeat(5_000)));
    expect(cut).toBe(true);
    expect(label.length).toBeLessThanOrEqual(MOST_LABEL);
    expect(label).toMatch(/\S…$/u);
    const last = label.slice(0, -1).split(' ').at(-1) ?? '';
    expect(words.split(' ')).toContain(last);
  },
);

test('one word without end is cut, but never inside a character', () => {
  expect(keptLabel(capped('🙂'.repeat(4_000))).label).toMatch(/🙂…$/u);
  expect(keptLabel(capped(`a${'🙂'.repeat(4_000)}`)).label).toMatch(/🙂…$/u);
});
