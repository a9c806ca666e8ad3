import { describe, expect, test } from 'vitest';
import { kindsOf, languagesOf, nextKindsOf } from '#lib/letters/offered.ts';
import { templateName } from '#lib/letters/templates.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import { LETTER_LANGUAGES } from '#lib/model/letter.ts';
import { REGIMES } from '#lib/model/regime.ts';
import { requestsFor, type Sort } from './texts/requests.ts';

const sorts: Sort[] = REGIMES.flatMap((regime) =>
  languagesOf(regime).flatMap((language) =>
    [...kindsOf(regime), ...nextKindsOf(regime, language)].map((kind) => ({ regime, kind, language })),
  ),
);

describe('every letter, whole, as approved in tests/letters/texts', () => {
  const cases = sorts.flatMap((sort) =>
    Object.entries(requestsFor(sort)).map(([record, request]) => {
      const folder = templateName(sort.regime, sort.kind, sort.language).replace(/\.txt$/, '');
      return { name: `${folder}/${record}`, request };
    }),
  );

  test.each(cases)('$name', async ({ name, request }) => {
    const written = writeLetter(request);
    if (!written.ok) throw new Error(`missing: ${written.error.join(', ')}`);
    const { subject, body } = written.value;
    const file = new URL(`texts/${name}.txt`, import.meta.url).pathname;
    await expect(`${subject}\n\n${body}\n`).toMatchFileSnapshot(file);
    expect(body).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]| {2}|undefined|null/u);
  });
});

test('a sort of letter that nobody wrote is refused', () => {
  const [sort] = sorts;
  if (!sort) throw new Error('no letters');
  const request = { ...requestsFor(sort)['everything-known'], kind: 'portability' } as const;
  expect(() => writeLetter(request as never)).toThrow('no letter ru-152fz/portability.txt');
  expect(LETTER_LANGUAGES).toHaveLength(4);
});
