import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '#lib/text/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => text.slice(token.start, token.end));
const stems = (text: string) => tokenize(text).map((token) => token.stem);

test('hyphens part words, so that «IP-адрес» and «IP адрес» are the same', () => {
  expect(stems('IP-адрес')).toEqual(stems('IP адреса'));
});

test('an address is one token, its label and brackets are not part of it', () => {
  expect(words('Почта:info@primer.example, сайт (https://primer.example/a?b=1).')).toEqual([
    'Почта',
    'info@primer.example',
    'сайт',
    'https://primer.example/a?b=1',
  ]);
  expect(tokenize('info@primer.example').map(({ kind }) => kind)).toEqual(['address']);
});

test('forms of a word share a stem, also the irregular ones', () => {
  expect(new Set(stems('имя имени именем имена'))).toHaveLength(1);
  expect(new Set(stems('телефон телефона телефоны'))).toHaveLength(1);
});

test('«данное согласие» is not about data', () => {
  expect(stems('данное')).not.toEqual(stems('данные'));
});

test('a colon is remembered', () => {
  expect(tokenize('собираем: имя, адрес').map(({ afterColon }) => afterColon ?? false)).toEqual([
    false,
    true,
    false,
  ]);
});

test('tokens are in order and lie in the stretch asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(50), (text, start) => {
      let at = start;
      for (const token of tokenize(text, start)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.end).toBeLessThanOrEqual(text.length);
        at = token.end;
      }
    }),
  );
});
