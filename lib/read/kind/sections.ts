import type { ReadingContext } from '../context.ts';
import type { Frame } from '../frames.ts';
import { frameCues } from '../frames.ts';

/** What chapters of a policy are about; definitions and addresses stand in any document. */
const TELLING: ReadonlySet<Frame> = new Set<Frame>([
  ...(['collects', 'uses-for', 'passes-to', 'keeps', 'right', 'protects', 'changes'] as const),
]);

/** Least share of headings that must be telling: a law or a handbook has chapters on everything. */
const LEAST_SHARE = 0.3;

/** @returns how many different things the headings announce that a policy's chapters are about, 0–7 */
export function policySections({ document, ofBlock }: ReadingContext): number {
  const headings = document.blocks.flatMap(({ kind }, index) =>
    kind === 'heading'
      ? [(ofBlock[index] ?? []).flatMap(frameCues).filter(({ frame }) => TELLING.has(frame))]
      : [],
  );
  const telling = headings.filter((cues) => cues.length > 0);
  if (telling.length < LEAST_SHARE * headings.length) return 0;
  return new Set(telling.flat().map(({ frame }) => frame)).size;
}
