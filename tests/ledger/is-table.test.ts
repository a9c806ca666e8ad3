import { expect, test } from 'vitest';
import { csvTable } from '#components/log/csv-table.ts';
import { csvOf } from '#lib/ledger/csv.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { freshLedger } from './fresh-ledger.ts';
import { blob } from './import-files.ts';

freshLedger();

const reasonOf = async (file: string): Promise<string> => {
  const taken = await importLog(blob(file), 'check');
  return taken.ok ? 'taken in' : taken.error.reason;
};

test.each([
  ['as it is saved', csvOf(csvTable([]), ',')],
  ['for a language with decimal commas', csvOf(csvTable([]), ';')],
  ['saved again by a spreadsheet', csvOf(csvTable([]), ';').replaceAll(';', '\t').slice(1)],
])('a table of the log is named as what it is: %s', async (_, file) => {
  expect(await reasonOf(file)).toBe('table');
});

test.each([
  ['prose', 'One, two, three, and four; five.\na,b,c,d,e,f,g,h,i,j,k,l'],
  ['a page', `<p>${'a,'.repeat(20)}</p>`],
  ['a receipt without its beginning', `"version":"KI","a":[${'1,'.repeat(20)}1]}`],
  ['nothing', ''],
])('%s is no table', async (_, file) => {
  expect(await reasonOf(file)).toBe('not-json');
});
