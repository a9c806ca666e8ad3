import '#lib/i18n/all-phrases.ts';
import { afterEach, expect, test } from 'vitest';
import { holdsWords } from '#components/log/holds-words.ts';
import { useLanguage } from '#lib/i18n/t.ts';

afterEach(() => useLanguage('en'));

test.each([
  ['en', 'The chain holds: 19 entries, 1 kept version, 7 entries erased at your wish. '],
  ['ru', 'Цепочка цела: 19 записей, 1 сохранённая редакция, 7 записей стёрто по вашему желанию. '],
])('numbers stand with the right forms (%s)', (language, said) => {
  useLanguage(language);
  expect(holdsWords({ events: 19, documents: 1, forgotten: 7 })).toContain(said);
});
