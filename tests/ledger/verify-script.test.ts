import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const verify = (file: string) =>
  spawnSync(process.execPath, ['scripts/verify-log.ts', file], { encoding: 'utf8', timeout: 60_000 });

test('of a file that is not there the check says so, of one that is no JSON something else', () => {
  const gone = verify('no/such/log.json');
  expect([gone.status, gone.stderr]).toEqual([2, 'no/such/log.json: there is no such file\n']);
  const other = verify('README.md');
  expect([other.status, other.stderr]).toEqual([2, 'README.md: cannot be read as JSON\n']);
});
