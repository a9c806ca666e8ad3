import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AT_ONCE, inParentheses } from '#lib/detect/eager-functions.ts';

const plain = (code: string): string => inParentheses(code).replace(/\s+/gu, ' ').trim();

describe('functions that are called at once', () => {
  it('stand in parentheses, and declared ones at the head of their module', () => {
    expect(
      plain(
        `import { a } from './a.ts';\nconst two = twice(1);\nexport function twice(x: number): number { return x * a; }`,
      ),
    ).toBe(
      `import { a } from './a.ts'; export const twice = (function (x: number): number { return x * a; }); const two = twice(1);`,
    );
  });
  it('are found within one another', () => {
    expect(plain('const f = (a: number[]) => a.map((x) => () => x);')).toBe(
      'const f = ((a: number[]) => a.map(((x) => (() => x))));',
    );
  });
  it('are left as they are where parentheses would break them', () => {
    const kept =
      'class A { *b() {} get c() { return 1; } } const o = { d() {}, get e() { return 1; } }; async function f() {} function* g() {}';
    expect(plain(kept)).toBe(kept);
  });
  it('are those of modules that are there', () => {
    expect(AT_ONCE.filter((module) => !existsSync(module))).toEqual([]);
  });
});
