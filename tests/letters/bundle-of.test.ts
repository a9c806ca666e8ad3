import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { bundleOf } from '#lib/letters/bundle-of.ts';
import { emlOf } from '#lib/letters/eml-of.ts';

const letter = {
  addressee: { name: 'ООО «Сад»', email: 'pd@sad.example', postal: '' },
  subject: 'Отзыв согласия',
  body: 'Текст\n\nещё строка',
  created: '2026-11-28T09:00:00Z',
};
const eml = emlOf(letter, { fullName: 'Речная Анна', email: 'anna@mail.example' });

test('letters come back from the .zip as they were, in their order', async () => {
  const zip = unzipSync(
    bundleOf([
      { after: 'цветы.рф:8080', ending: 'eml', content: eml },
      { after: 'sad.example', ending: 'docx', content: new Uint8Array([1, 2, 3]) },
    ]),
  );
  expect(Object.keys(zip)).toEqual(['01-цветы-рф-8080.eml', '02-sad-example.docx']);
  const mail = await PostalMime.parse(strFromU8(zip['01-цветы-рф-8080.eml'] ?? new Uint8Array()));
  expect(mail.subject).toBe('Отзыв согласия');
  expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.body);
  expect([...(zip['02-sad-example.docx'] ?? [])]).toEqual([1, 2, 3]);
});

test('whatever a site is called, its file stays in the folder and no letter is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 12 }), (names) => {
      const zip = unzipSync(bundleOf(names.map((after) => ({ after, ending: 'eml', content: eml }))));
      expect(Object.keys(zip)).toHaveLength(names.length);
      for (const name of Object.keys(zip)) expect(name).toMatch(/^\d{2}-[\p{L}\p{N}-]{1,60}\.eml$/u);
    }),
  );
});

test.each(['../../etc/passwd', '..', '', '/', 'C:\\x', '\u202Efdp.exe'])('%j', (after) => {
  const [name = ''] = Object.keys(unzipSync(bundleOf([{ after, ending: 'eml', content: 'x' }])));
  expect(name).toMatch(/^01-[\p{L}\p{N}-]+\.eml$/u);
});
