import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRow, type FoundRow } from '#components/log/found-row.ts';
import { pageRows, type PageRows } from '#components/log/page-rows.ts';
import { PAGE, type LoadRows } from '#components/log/pages.ts';
import { runKey } from '#components/log/run-key.ts';

/** Records of the same day, each with its words. */
const listOf = (words: readonly string[]): FoundRow[] =>
  words.map((label, at) =>
    plainRow({
      ...{ id: `n${at}`, time: '2026-11-20T10:00:00Z', zone: 'UTC', site: 'a.example', decision: 'given' },
      control: { kind: 'checkbox', preticked: false, covers: [] },
      ...{ label, standing: 'active', waits: false, letters: 0, operator: '', byHand: false },
    }),
  );
const many = (n: number, word: string): string[] => Array.from({ length: n }, () => word);

async function pagesOf(list: readonly FoundRow[]): Promise<{ pages: PageRows[]; read: number }> {
  let read = 0;
  const load: LoadRows = async (from, count) => {
    const rows = list.slice(from, from + count);
    read = Math.max(read, rows.length);
    return rows;
  };
  const pages = [];
  for (let page = 0; page * PAGE < list.length; page++) pages.push(await pageRows(load, page, 'time'));
  return { pages, read };
}
const ids = (rows: readonly FoundRow[]): string[] => rows.map(({ row }) => row.id);
/** Own rows, and those of later pages. */
const counts = ({ rows, later }: PageRows): [own: number, later: number] => [rows.length, later.length];
const ownKeys = ({ rows }: PageRows): string[] => [...new Set(rows.map((row) => runKey(row, 'time')))];

test('a run that crosses the border of a page is told of where it begins', async () => {
  const list = listOf([...many(PAGE - 2, 'a'), ...many(5, 'b'), ...many(PAGE, 'c')]);
  const { pages } = await pagesOf(list);
  expect(pages.map(counts)).toEqual([
    [PAGE, 3],
    [PAGE - 3, 3],
    [0, 0],
  ]);
  expect(pages[1]?.before?.row.id).toBe(`n${PAGE - 1}`);
});

test('what stands in turn, as the two boxes of one form do, is two rows however many pages it fills', async () => {
  const list = listOf(Array.from({ length: 5 * PAGE }, (_, at) => (at % 2 ? 'a' : 'b')));
  const { pages } = await pagesOf(list);
  expect(pages.map(counts)).toEqual([[PAGE, 4 * PAGE], ...many(4, '').map(() => [0, 0])]);
});

test('a run that a whole page has nothing of has ended', async () => {
  const list = listOf([...many(PAGE, 'a'), ...many(PAGE, 'b'), ...many(PAGE, 'a')]);
  expect((await pagesOf(list)).pages.map(counts)).toEqual([
    [PAGE, 0],
    [PAGE, 0],
    [PAGE, 0],
  ]);
});

test('the longest run begins anew after 25 pages, and never is more than three pages read at once', async () => {
  const { pages, read } = await pagesOf(listOf(many(60 * PAGE, 'a')));
  const told = pages.flatMap((page, at) => (page.rows.length > 0 ? [[at, page.later.length / PAGE]] : []));
  expect(told).toEqual([
    [0, 24],
    [25, 24],
    [50, 9],
  ]);
  expect(read).toBe(3 * PAGE);
});

test('whatever the list, each record is told of once, and no row is told of again on the next page', async () => {
  const runs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 70 })), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(runs, async (parts) => {
      const list = listOf(parts.flatMap(([word, n]) => many(n, word)));
      const { pages } = await pagesOf(list);
      const told = pages.flatMap((page) => ids([...page.rows, ...page.later]));
      expect(told.toSorted()).toEqual(ids(list).toSorted());
      pages.forEach((page, at) => {
        const next = pages[at + 1];
        const again = next ? ownKeys(next).filter((key) => ownKeys(page).includes(key)) : [];
        expect(again).toEqual([]);
      });
    }),
    { numRuns: 40 },
  );
});
