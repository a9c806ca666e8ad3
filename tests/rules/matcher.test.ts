import { expect, test } from 'vitest';
import { readRules } from '#lib/rules/load.ts';
import { compile } from '#lib/rules/matcher.ts';
import { tokenize } from '#lib/text/tokens.ts';

function found(rule: string, text: string): string[] {
  const { match } = compile(readRules('ru/test.yml', `group: data\nrules:\n  - id: phone\n${rule}`));
  const tokens = tokenize(text);
  return match(tokens, 0, tokens.length).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end),
  );
}

test('words match by stem, whatever stands between them', () => {
  expect(found('    phrases: [номер телефона]', 'Номера, «телефонов» абонентов')).toEqual([
    'Номера, «телефонов',
  ]);
});

test('… stands for no more than six words and never jumps a colon', () => {
  const rule = '    phrases: [данные … телефон]';
  expect(found(rule, 'данные а б в г д е телефон')).toHaveLength(1);
  expect(found(rule, 'данные а б в г д е ж телефон')).toHaveLength(0);
  expect(found(rule, 'данные а: б телефон')).toHaveLength(0);
});

test('the longer of two matches stands, but words side by side beat a stretch', () => {
  expect(found('    phrases: [телефон, номер телефона]', 'номер телефона')).toEqual(['номер телефона']);
  expect(found('    phrases: [телефон, данные … телефон]', 'данные и телефон')).toEqual(['телефон']);
});

test('unless cancels what it overlaps, notWith the whole sentence, onlyWith is a must', () => {
  const text = 'телефон друга, телефон поддержки';
  expect(found('    phrases: [телефон]\n    unless: [телефон поддержки]', text)).toEqual(['телефон']);
  expect(found('    phrases: [телефон]\n    notWith: [поддержка]', text)).toEqual([]);
  expect(found('    phrases: [телефон]\n    onlyWith: [врача]', text)).toEqual([]);
});
