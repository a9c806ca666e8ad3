import { expect, test } from 'vitest';
import { stem } from '#lib/text/stem.ts';

test.each([
  ['использовать', 'используем', 'использует', 'используя', 'использованы'],
  ['анализировать', 'анализируем', 'анализирует'],
  ['публиковать', 'публикуем', 'публикуются'],
])('all forms of «%s» have one stem', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['согласовать', 'согласие'],
  ['адресованы', 'адрес'],
  ['использование', 'использовать'],
])('«%s» and «%s» are different words', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
