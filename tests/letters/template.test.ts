import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill } from '#lib/letters/fill.ts';
import { LAWS } from '#lib/letters/law/laws.ts';
import { kindsOf, languagesOf, nextKindsOf } from '#lib/letters/offered.ts';
import { parseTemplate } from '#lib/letters/template.ts';
import { withSharedParts } from '#lib/letters/shared-parts.ts';
import { templateFor, templateName } from '#lib/letters/templates.ts';
import { REGIMES } from '#lib/model/regime.ts';
import { citedIn } from './cited-in.ts';

const sorts = REGIMES.flatMap((regime) =>
  languagesOf(regime).flatMap((language) =>
    [...kindsOf(regime), ...nextKindsOf(regime, language)].map((kind) => ({
      ...{ name: templateName(regime, kind, language), regime, kind, language },
    })),
  ),
);
const files = import.meta.glob('/lib/letters/*-*/*.txt');
const readme = readFileSync(new URL('../../lib/letters/README.md', import.meta.url), 'utf8');

test('every kind of every law has its text in every language of that law, and no text is left over', () => {
  expect(Object.keys(files).sort()).toEqual(sorts.map(({ name }) => `/lib/letters/${name}`).sort());
});

describe.each(sorts)('$name', (sort) => {
  const template = templateFor(sort);
  const law = LAWS[sort.regime];
  const known = law.kinds[sort.kind];

  test('cites in its text what the header lists, nothing else, and nothing that was not seen', () => {
    const cited = citedIn(template.text, sort.language, law.act);
    expect([...new Set(cited)].sort()).toEqual([...template.basis].sort());
    for (const key of template.basis) expect([...law.norms.keys()]).toContain(key);
    expect(known?.norms).toEqual(expect.arrayContaining([...template.basis]));
  });

  test('names the terms that its law gives to this kind, and prints no number of days of its own', () => {
    for (const name of template.terms) expect(template.text).toMatch(new RegExp(`\\[${name}Term: `));
    const sure = (known?.terms ?? []).filter((name) => law.terms.has(name));
    expect([...template.terms].sort()).toEqual(sure.sort());
    expect(template.text).not.toMatch(
      /\d\s+(?:рабоч|календар|дн|месяц|місяц|days?|business|month|Tag|Arbeitstag|Monat)/i,
    );
  });

  test('asks for what the law wants of it', () => {
    for (const particular of known?.must ?? []) {
      const field = particular.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(template.text).toContain(`{${field === 'ownPostal' ? 'senderPostal' : field}}`);
    }
  });

  test('uses {field} and [field: …] only, each explained in the README', () => {
    const rest = template.text
      .replace(/^[a-z]+> /gim, '')
      .replace(/\{[a-z]+\}/gi, '')
      .replace(/\[[a-z]+: [^[\]{}\n]*\]/gi, '');
    expect(rest).not.toMatch(/[[\]{}]/);
    for (const [, field, block, line] of template.text.matchAll(/\{([a-z]+)\}|\[([a-z]+): |^([a-z]+)> /gim)) {
      expect(readme).toContain(`\`${(field ?? block ?? line ?? '').replace(/^\w+Term$/, '…Term')}\``);
    }
  });

  test('threatens nobody, hides no blank, tells nobody by gender', () => {
    expect(template.text).not.toMatch(/штраф|ответственност|\bfines?\b|penalt|Bußgeld|_{2}/iu);
    expect(template.text.replace(/\[agrees(?:He|She): [^\]]*\]/g, '')).not.toMatch(
      /соглас(?:ен|на)(?!\p{L})/iu,
    );
  });

  test('has one blank line between paragraphs, numbers its points from one, asks for ground and term', () => {
    expect(template.text).not.toContain('\n\n\n');
    const numbers = [...template.text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(template.text).toMatch(
      /основани|підстав|legal ground|justification|Rechtsgrundlage|Rechtfertigungsgrund|outcome|Ergebnis|rechtlichen Grund|результат/,
    );
  });

  test('is Swiss where it is written for Switzerland', () => {
    if (sort.regime === 'ch') expect(template.text).not.toContain('ß');
  });
});

describe('parseTemplate', () => {
  test.each(['subject: a\n', '---\ntext', 'subject: a\nbasis: b\nterms: c\n---\ntext'])(
    'refuses %j',
    (source) => {
      expect(() => parseTemplate(source)).toThrow();
    },
  );
});

describe('parts that the letters of a language share', () => {
  const parts = Object.keys(import.meta.glob('/lib/letters/parts/*/*.txt'));
  const sources = import.meta.glob<string>('/lib/letters/*-*/*.txt', {
    query: '?raw',
    import: 'default',
    eager: true,
  });

  test.each(parts)('%s stands in several letters', (part) => {
    const [, language = '', name = ''] = /parts\/(\w+)\/(\w+)\.txt$/.exec(part) ?? [];
    const users = Object.entries(sources).filter(
      ([path, source]) => path.startsWith(`/lib/letters/${language}-`) && source.includes(`\n@${name}\n`),
    );
    expect(users.length).toBeGreaterThan(1);
  });

  test('one that is not there is refused', () => {
    expect(() => withSharedParts('a\n@nowhere\n', 'de')).toThrow('no part de/nowhere');
    expect(withSharedParts('mail@to\n @to', 'de')).toBe('mail@to\n @to');
  });
});

describe('fill', () => {
  test.each([
    ['{a} и [b: есть {b}]', { a: 'А', b: '' }, 'А и'],
    ['[b: есть {b}]\nдальше', { b: '' }, 'дальше'],
    ['один\n\n[b: {b}]\n\nдва', { b: '' }, 'один\n\nдва'],
    ['[b: есть «{b}».]', { b: 'Дом «Тишина»' }, 'есть «Дом „Тишина“».'],
    ['“{b}”', { b: 'the "Policy" of «x»' }, '“the ‘Policy’ of ‘x’”'],
    ['„{b}“', { b: 'die "Post" und „Brief“' }, '„die ‚Post‘ und ‚Brief‘“'],
    ['{a}{b}', { a: '{b}', b: '[a: $&]' }, '{b}[a: $&]'],
    ['a> письмо «{a}»', { a: 'О «Тишине»' }, 'письмо «О „Тишине“»'],
    ['a> {a}.\nb> нет {b}.\nдальше', { a: 'b> {b}', b: '' }, 'b> {b}.\nдальше'],
  ])('%j', (text, fields, filled) => {
    expect(fill(text, fields)).toBe(filled);
  });

  test('refuses a blank and an unknown field', () => {
    expect(() => fill('{a}', { a: '' })).toThrow('blank');
    expect(() => fill('{toString}', {})).toThrow('no field');
  });
});
