import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inQuotes } from '#lib/detect/quoted-strings.ts';

const long = (text: string): string => text.repeat(Math.ceil(500 / text.length));
const template = (text: string): string => '`' + text.replace(/[`\\$]/gu, String.raw`\$&`) + '`';

describe('long strings', () => {
  it.each([
    'word\n',
    'a "quoted" word\n',
    "it's\n",
    String.raw`back\slash "both" isn't`,
    '`${x}`\n',
    'слово\t',
  ])('of %j stand in quotation marks and stay what they are', (text) => {
    const code = `(() => { const a = ${template(long(text))}; return a; })()`;
    const quoted = inQuotes(code);
    expect(quoted).not.toContain('const a = `');
    expect(runInNewContext(quoted)).toBe(long(text));
  });
  it('keep all that stands around them', () => {
    const code = `const a = ${template(long('x'))}, b = [${template(long('y'))}], c = "z"; [a[0], b[0][0], c].join('')`;
    expect(runInNewContext(inQuotes(code))).toBe('xyz');
  });
  it('are left alone where they are short, are filled in or have a tag', () => {
    const kept = `f(\`short\`, \`${long('x')}\${1}\`, String.raw\`${long('y')}\`)`;
    expect(inQuotes(kept)).toBe(kept);
  });
});
