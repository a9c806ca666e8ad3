import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citable, CONFIDENCES, type Law } from '#lib/letters/law/law.ts';
import { RU } from '#lib/letters/law/ru.ts';
import { fill } from '#lib/letters/fill.ts';
import { parseTemplate } from '#lib/letters/template.ts';
import withdraw from '#lib/letters/ru-152fz/withdraw.txt?raw';

const law: Law = RU;
const template = parseTemplate(withdraw);

describe('the law as data', () => {
  test.each(Object.entries(law.norms))('norm %s says how sure it is and where it was seen', (_, norm) => {
    expect(CONFIDENCES).toContain(norm.confidence);
    expect(norm.source).not.toBe('');
  });

  test.each(Object.entries(law.terms))('term %s counts whole days and names its norm', (_, term) => {
    expect(Number.isInteger(term.n) && term.n > 0).toBe(true);
    expect(Object.keys(law.norms)).toContain(term.norm);
  });
});

describe('the withdrawal under 152-FZ', () => {
  test('rests on norms that are sure enough to be printed', () => {
    for (const key of template.basis) expect(citable(law.norms[key]?.confidence ?? 'memory'), key).toBe(true);
  });

  test('cites in its text what the header lists, and nothing else', () => {
    const cited = [
      ...template.text.matchAll(
        /част[ьи] ([\d.]+) статьи (\d[\d.]*) (Закона|Федерального закона[^№]*№\u00A0([^ ]+))/g,
      ),
    ];
    const keys = cited.map(([, part, article, , act]) =>
      act === undefined || act === law.act ? `${article}(${part})` : `${act} ${article}(${part})`,
    );
    expect([...new Set(keys)].sort()).toEqual([...template.basis].sort());
    expect(template.text.match(/стать/g)).toHaveLength(cited.length);
  });

  test('names its terms, and prints no number of days of its own', () => {
    for (const name of template.terms) expect(template.text).toContain(`[${name}Term: `);
    expect(template.text).not.toMatch(/\d (?:рабоч|дн)/);
  });

  test('uses {field} and [field: …] only', () => {
    const rest = template.text.replace(/\{[a-z]+\}/gi, '').replace(/\[[a-z]+: [^[\]{}\n]*\]/gi, '');
    expect(rest).not.toMatch(/[[\]{}]/);
  });

  test('has all its fields explained in the README', () => {
    const readme = readFileSync(new URL('../../lib/letters/README.md', import.meta.url), 'utf8');
    for (const [, field, block] of template.text.matchAll(/\{([a-z]+)\}|\[([a-z]+): /gi)) {
      expect(readme).toContain(`\`${field ?? block ?? ''}\``);
    }
  });

  test('threatens nobody and hides no blank', () => {
    expect(template.text).not.toMatch(/штраф|ответственност|_{2}|соглас(?:ен|на)(?!\p{L})/iu);
  });

  test('fits the line of a page: one blank line between paragraphs', () => {
    expect(template.text).not.toContain('\n\n\n');
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

describe('fill', () => {
  test.each([
    ['{a} и [b: есть {b}]', { a: 'А', b: '' }, 'А и'],
    ['[b: есть {b}]\nдальше', { b: '' }, 'дальше'],
    ['один\n\n[b: {b}]\n\nдва', { b: '' }, 'один\n\nдва'],
    ['[b: есть «{b}».]', { b: 'Дом «Тишина»' }, 'есть «Дом „Тишина“».'],
    ['{a}{b}', { a: '{b}', b: '[a: $&]' }, '{b}[a: $&]'],
  ])('%j', (text, fields, filled) => {
    expect(fill(text, fields)).toBe(filled);
  });

  test('refuses a blank and an unknown field', () => {
    expect(() => fill('{a}', { a: '' })).toThrow('blank');
    expect(() => fill('{toString}', {})).toThrow('no field');
  });
});
