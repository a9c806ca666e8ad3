import { expect, test } from 'vitest';
import { sharedRuns } from '#lib/background/shared-runs.ts';

/** A task that ends when told; `began`: for which keys it was begun. */
function slowTask() {
  const began: string[] = [];
  const ends: { resolve(): void; reject(error: Error): void }[] = [];
  const task = (key: string): Promise<void> => {
    began.push(key);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  };
  return { began, ends, run: sharedRuns(task) };
}

test('who asks while a run is under way shares the next one', async () => {
  const { began, ends, run } = slowTask();
  const first = run('a');
  const later = [run('a'), run('a'), run('a')];
  expect(began).toEqual(['a']);
  ends[0]?.resolve();
  await first;
  await Promise.resolve();
  expect(began).toEqual(['a', 'a']);
  ends[1]?.resolve();
  await Promise.all(later);
  const last = run('a');
  ends[2]?.resolve();
  await last;
  expect(began).toEqual(['a', 'a', 'a']);
});

test('keys do not wait for each other', () => {
  const { began, run } = slowTask();
  void run('a');
  void run('b');
  expect(began).toEqual(['a', 'b']);
});

test('a run that fails keeps nobody from the next', async () => {
  const { ends, run } = slowTask();
  const first = run('a');
  const second = run('a');
  ends[0]?.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await Promise.resolve();
  ends[1]?.resolve();
  await expect(second).resolves.toBeUndefined();
});
