import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the scorer beside the corpus says with `--json`; shares of 1. */
export interface Score {
  readonly documents: number;
  readonly kindRight: number;
  readonly groups: Readonly<Record<string, Measure>>;
  readonly facts: Readonly<Record<string, Measure>>;
  readonly stance: number;
  readonly quotesExact: number;
  readonly quotesOnTarget: number;
}

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly n: number;
}

/** Runs the scorer over some of the labels. @returns its figures and its table as printed */
export function scoreOf(
  scorer: string,
  predictions: string,
  labels: string,
  ids: readonly string[],
): { score: Score; table: string } {
  const chosen = join(mkdtempSync(join(tmpdir(), 'labels-')), 'labels');
  mkdirSync(chosen);
  for (const id of ids) copyFileSync(join(labels, `${id}.json`), join(chosen, `${id}.json`));
  const run = (...options: string[]) =>
    execFileSync(process.execPath, [scorer, predictions, chosen, ...options], { encoding: 'utf8' });
  return { score: JSON.parse(run('--json')) as Score, table: run() };
}
