import { readDocument, readFile } from './engine.ts';
import type { Errand, Results, Word } from './errand.ts';

// A worker, since pages of the extension share one thread: while this reads, popup and panel stay at hand.
addEventListener('message', ({ data }: MessageEvent<Errand>) => {
  run(data).then(
    (found) => say({ found }),
    (mistake: unknown) => say({ mistake: String(mistake) }),
  );
});

async function run(errand: Errand): Promise<Results[Errand['kind']]> {
  if (errand.kind === 'document') return readDocument(errand.document);
  return readFile(errand.bytes, errand.hints, (page, of) =>
    say({ progress: { stage: 'reading', page, of } }),
  );
}

const say = (word: Word): void => postMessage(word);
