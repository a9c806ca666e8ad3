import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '#components/summary/context.ts';
import { countOf, inOrder } from '#components/summary/in-order.ts';
import { notStated } from '#components/summary/not-stated.ts';
import { CLAIMS, quote, summary, TEXT } from '../sample.ts';

describe('contextOf', () => {
  it('shows the line around the words and no other', () => {
    expect(contextOf(TEXT, quote('имя'))).toEqual({
      before: 'Магазин «Ромашка» собирает ',
      words: 'имя',
      after: ' и телефон покупателя.',
    });
  });

  it('cuts long surroundings at a word', () => {
    const text = `${'слово '.repeat(60)}СУТЬ ${'слово '.repeat(60)}`;
    const start = text.indexOf('СУТЬ');
    const { before, after } = contextOf(text, { text: 'СУТЬ', start, end: start + 4 });
    expect(before).toMatch(/^… слово/);
    expect(after).toMatch(/слово …$/);
    expect(before.length + after.length).toBeLessThan(200);
  });

  it('always carries the exact words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, last] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const words = text.slice(start, last + 1);
        expect(contextOf(text, { text: words, start, end: last + 1 }).words).toBe(words);
      }),
    );
  });
});

describe('claims of a group', () => {
  it('come as stated, conditional, denied, in the order of the taxonomy', () => {
    expect(inOrder(CLAIMS, 'data').map(({ id }) => id)).toEqual(['name', 'phone', 'address']);
  });

  it('count what happens, not what is denied', () => {
    expect(countOf(CLAIMS, 'data')).toBe(3);
    expect(countOf(CLAIMS, 'recipients')).toBe(0);
  });
});

describe('notStated', () => {
  it('names what a reader would look for and not find', () => {
    const facts = {
      operator: { value: 'ООО «Ромашка»', quotes: [quote('Ромашка')] },
      retention: { value: ['until-withdrawal'], quotes: [quote('телефон')] },
    };
    expect(notStated(summary(facts))).toEqual([
      'withdrawal-channels',
      'withdrawal-email',
      'withdrawal-postal',
      'rights',
      'effective-date',
      'purposes',
    ]);
  });
});
