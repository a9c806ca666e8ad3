import { expect, test } from 'vitest';
import { isRecorded } from '#lib/model/is-recorded.ts';
import type { Letter } from '#lib/model/letter.ts';
import { addressIn } from '../../entrypoints/log/address-before.ts';
import { letterRequest } from './letter-request.ts';

const letter = (changes: Partial<Letter>): Letter => ({
  ...{ id: 'l', consentId: 'other', created: '2026-10-05T09:00:00Z', regime: 'ru', kind: 'withdraw' },
  ...{ subject: '', body: '', addressee: { name: 'Банк «Лён»', email: 'data@lyon.example', postal: '' } },
  ...changes,
});

const { about } = letterRequest({
  consent: { site: '', entered: { way: 'paper', operator: 'банк "Лён"', evidence: [] } },
});

test('the address typed for an operator entered by hand is known to the next letter to it', () => {
  const newer = { name: 'Банк «Лён»', email: '', postal: 'г. Тверь, ул. Новая, 1' };
  const letters = [letter({}), letter({ id: 'n', created: '2026-11-01T09:00:00Z', addressee: newer })];
  expect(addressIn(letters, about)).toEqual({
    ...{ email: '', postal: 'г. Тверь, ул. Новая, 1', created: '2026-11-01T09:00:00Z' },
  });
});

test('an authority, another operator and a letter without an address give none', () => {
  const others = [
    letter({ kind: 'complaint' }),
    letter({ addressee: { name: 'Банк «Мак»', email: 'data@mak.example', postal: '' } }),
    letter({ addressee: { name: 'Банк «Лён»', email: '', postal: '' } }),
  ];
  expect(addressIn(others, about)).toBeUndefined();
});

test('of a letter about the same consent or to the same site the name does not matter', () => {
  if (!isRecorded(about)) throw new Error('no record');
  const nameless = { name: '', email: 'data@lyon.example', postal: '' };
  expect(addressIn([letter({ consentId: about.id, addressee: nameless })], about)?.email).toBe(
    'data@lyon.example',
  );
  const matter = { site: 'lyon.example', documents: [] };
  const toSite = letter({ consentId: '', site: 'lyon.example', addressee: nameless });
  expect(addressIn([toSite], matter)?.email).toBe('data@lyon.example');
});

test('a letter that carried the consent beside others, or another record of the operator, tells too', () => {
  if (!isRecorded(about)) throw new Error('no record');
  const nameless = { name: '', email: 'data@lyon.example', postal: '' };
  const carrying = letter({ consentId: 'x', also: ['y', about.id], addressee: nameless });
  expect(addressIn([carrying], about)?.email).toBe('data@lyon.example');
  const toOther = letter({ consentId: 'x', addressee: nameless });
  expect(addressIn([toOther], about)).toBeUndefined();
  expect(addressIn([toOther], about, ['x'])?.email).toBe('data@lyon.example');
});
