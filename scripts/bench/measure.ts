import type { ReaderPage } from './reader-page.ts';

/** Median ms for one document: tokenised and stemmed once, and read. */
export interface Measured {
  readonly words: number;
  readonly chars: number;
  readonly floor: number;
  readonly read: number;
}

/** Words that one sample should hold, so that the clock's coarse steps do not count. */
const SAMPLE = 20_000;
const SAMPLES = 21;

/** Measures floor and reading in turns, so that a busy machine slows both alike. */
export async function measure(page: ReaderPage, words: number, bytes: Uint8Array): Promise<Measured> {
  const { answer } = await page.open(bytes, 'policy.txt');
  if (!answer.ok) throw new Error(`${words} words: ${answer.error}`);
  const { document, summary } = answer.value;
  if (summary.kind !== 'policy' || summary.claims.length < 10)
    throw new Error(`${words} words were not read`);
  const times = Math.max(1, Math.round(SAMPLE / words));
  const floors: number[] = [];
  const reads: number[] = [];
  await page.floor(times);
  await page.read(times);
  for (let i = 0; i < SAMPLES; i++) {
    floors.push(await page.floor(times));
    reads.push(await page.read(times));
  }
  return { words, chars: document.text.length, floor: median(floors), read: median(reads) };
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
