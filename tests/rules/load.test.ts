import { describe, expect, test } from 'vitest';
import { loadRules, readRules } from '#lib/rules/load.ts';
import { DATA_IDS, PURPOSE_IDS, RECIPIENT_IDS } from '#lib/model/taxonomy.ts';

const read =
  (rules: string, group = 'data') =>
  () =>
    readRules('ru/x.yml', `group: ${group}\nrules:\n${rules}`);

describe('a mistake in a rule is told with file and line', () => {
  test.each([
    ['  - id: phone\n    phrases: [а]\n    colour: red', /ru\/x\.yml:3: unknown key “colour”/],
    ['  - id: telephone\n    phrases: [а]', /ru\/x\.yml:3: “telephone” is no id of data/],
    [
      '  - id: phone\n    phrases: [а]\n  - id: phone\n    phrases: [б]',
      /ru\/x\.yml:5: “phone” is here twice/,
    ],
    ['  - id: phone', /ru\/x\.yml:3: “phrases” is missing/],
    ['  - id: phone\n    phrases: ["(а"]', /ru\/x\.yml:3: a bracket is not closed/],
    [
      '  - id: phone\n    phrases: [а]\n    yes: [{ text: б, quote: в }]',
      /ru\/x\.yml:3: a “yes” needs its quote/,
    ],
    ['  - id: phone\n    phrases: [а', /ru\/x\.yml:\d/],
  ])('%s', (rules, complaint) => {
    expect(read(rules)).toThrow(complaint);
  });

  test('an unknown group too', () => {
    expect(read('  - id: phone\n    phrases: [а]', 'numbers')).toThrow(/ru\/x\.yml:1: “group”/);
  });
});

test.each(['ru', 'en'])('every id of the taxonomy has a rule in %s', (language) => {
  const ids = new Set(
    loadRules()
      .filter((rule) => rule.language === language)
      .map(({ group, id }) => `${group}/${id}`),
  );
  const wanted = [
    ...DATA_IDS.map((id) => `data/${id}`),
    ...PURPOSE_IDS.map((id) => `purposes/${id}`),
    ...RECIPIENT_IDS.map((id) => `recipients/${id}`),
  ];
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
});
