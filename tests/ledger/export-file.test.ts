import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportLog, type LogExport } from '#lib/ledger/export.ts';
import { logParts } from '#lib/ledger/export-file.ts';
import { JsonPieces } from '#lib/ledger/json-pieces.ts';
import { freshLedger } from './fresh-ledger.ts';
import { fillLog } from './import-files.ts';

freshLedger();

const layout = (log: LogExport): string => JSON.stringify(log, null, 1);

test('the parts of a file are what one string would be', async () => {
  const empty = await exportLog();
  expect([...logParts(empty)].join('')).toBe(layout(empty));
  await fillLog();
  const log = await exportLog();
  expect([...logParts(log)].join('')).toBe(layout(log));
});

/** Joined again from pieces, pushed in stretches of this length. */
function through(text: string, length: number): unknown {
  const pieces = new JsonPieces();
  const members: Record<string, unknown> = {};
  for (let at = 0; at < text.length; at += length) {
    for (const { name, index, value } of pieces.push(text.slice(at, at + length))) {
      if (index === undefined) members[name] = value;
      else members[name] = [...((members[name] as unknown[] | undefined) ?? []), value];
    }
  }
  pieces.end();
  return members;
}

const key = fc.string({ unit: fc.constantFrom('a', 'б', '"', '\\', ':', '{', ']', ' ') });

test('any object comes out of its pieces as it went in, wherever the text is cut', () => {
  const object = fc.dictionary(key, fc.jsonValue(), { noNullPrototype: true });
  fc.assert(
    fc.property(
      object,
      fc.constantFrom(undefined, 1, '\t'),
      fc.integer({ min: 1, max: 30 }),
      (value, by, cut) => {
        const text = JSON.stringify(value, null, by);
        expect(through(text, cut)).toEqual(JSON.parse(text));
      },
    ),
  );
});

test.each([
  '',
  '{',
  '}',
  '{}}',
  '{},',
  '[]',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '{,"a":1}',
  '{"a":[1,]}',
  '{"a":[,1]}',
])('what is no JSON object is refused: %s', (text) => {
  expect(() => through(text, 1)).toThrow('not-json');
});

test.each([
  '{"a":1 2}',
  '{"a":[1 2]}',
  '{"a":[1}',
  '{"a":1]',
  '{"a":tru}',
  '{"a":01}',
  '{"a":"\n"}',
  '{a:1}',
  "{'a':1}",
])('and so is what is nearly one: %s', (text) => {
  expect(() => through(text, 2)).toThrow('not-json');
});

test.each(['{"a":1,"a":2}', '{"a":{"b":1,"b":1}}', '{"a":[{"b":{"c":1,"c":2}}]}'])(
  'a name that is there twice is refused: %s',
  (text) => {
    expect(() => through(text, 3)).toThrow('doubled');
  },
);
