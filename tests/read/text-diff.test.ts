import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffRow, WordRun } from '#lib/model/change.ts';
import { textDiff } from '#lib/read/text-diff.ts';
import { exampleDocument } from './example-document.ts';

const diff = (before: string, after: string): DiffRow[] | null =>
  textDiff(exampleDocument(before), exampleDocument(after));
const kinds = (rows: DiffRow[] | null) => rows?.map(({ kind }) => kind);
const marked = (runs: readonly WordRun[], kind: string) =>
  runs.filter((run) => run.kind === kind).map(({ text }) => text.trim());

describe('two texts side by side', () => {
  it('what stands in both is one row; a changed block shows its words', () => {
    const rows = diff(
      'Первый.\nМы храним данные три года.\nПоследний.',
      'Первый.\nМы храним данные десять лет.\nПоследний.',
    );
    expect(kinds(rows)).toEqual(['same', 'changed', 'same']);
    const row = rows?.[1];
    expect(row?.kind === 'changed' && marked(row.before, 'gone').join(' ')).toBe('три года');
    expect(row?.kind === 'changed' && marked(row.after, 'new').join(' ')).toBe('десять лет');
  });

  it('spaces and line breaks are no change', () => {
    expect(kinds(diff('Мы  храним\u00a0данные.', 'Мы храним данные.'))).toEqual(['same']);
  });

  it('a block that only moved is not told as new', () => {
    const rows = diff('О сроках.\nО целях.\nО правах.', 'О целях.\nО правах.\nО сроках.');
    expect(kinds(rows)).toEqual(['moved-away', 'same', 'moved-here']);
  });

  it('blocks without common words are not forced upon each other', () => {
    expect(kinds(diff('Мы храним данные три года.', 'Пирожки пекут по субботам.'))).toEqual(['gone', 'new']);
  });

  it('one block against several: the one it resembles', () => {
    const rows = diff(
      'Мы храним имя и телефон.',
      'Сначала совсем другое.\nМы храним имя, телефон и паспорт.',
    );
    expect(kinds(rows)).toEqual(['new', 'changed']);
  });

  it('too many blocks are not compared', () => {
    expect(diff('а\n'.repeat(15_000), 'б\n'.repeat(15_000))).toBeNull();
  });

  it('both texts can be put together again from the rows', () => {
    const line = fc.constantFrom(
      'Имя и телефон.',
      'Имя, телефон и адрес.',
      'Срок три года.',
      'Срок пять лет.',
      'Иное.',
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = diff(before, after) ?? [];
        expect(side(rows, 'before').join('\n')).toBe(before);
        expect(side(rows, 'after').join('\n')).toBe(after);
      }),
    );
  });
});

const SIDES = { before: ['gone', 'moved-away'], after: ['new', 'moved-here'] };

function side(rows: readonly DiffRow[], which: 'before' | 'after'): string[] {
  return rows.flatMap((row) => {
    if (row.kind === 'same') return row.blocks;
    if (row.kind === 'changed') return [row[which].map(({ text }) => text).join('')];
    return SIDES[which].includes(row.kind) ? [row.text] : [];
  });
}
