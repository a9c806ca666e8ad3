import type { ReadFailure } from '#lib/model/document.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import type { Errand, Results, Word } from './errand.ts';
import type { Reader } from './reading-place.ts';

/** Longest that one document may take; ms. */
const MOST_TIME = 30_000;
/** A worker that waits for its next errand: starting one loads the engine. */
let resting: Worker | undefined;

/** Reads in a worker of its own, which is ended where the reading is stopped or takes too long. */
export const inWorker: Reader = {
  readFile: async (bytes, hints, onlooker) => {
    const done = await run<'file'>({ kind: 'file', bytes, hints }, onlooker);
    return done.ok ? done.value : done;
  },
  readDocument: (document, onlooker) => run<'document'>({ kind: 'document', document }, onlooker),
};

/** @throws Error where the engine made a mistake, or could not be loaded */
function run<K extends Errand['kind']>(
  errand: Errand & { kind: K },
  { signal, onprogress }: Onlooker = {},
): Promise<Result<Results[K], ReadFailure>> {
  if (signal?.aborted) return Promise.resolve(failed('stopped'));
  const worker = resting ?? start();
  resting = undefined;
  const listening = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<Result<Results[K], ReadFailure>>();
  const once = { signal: listening.signal };
  const hear = ({ data }: MessageEvent<Word>): void => {
    if ('progress' in data) return onprogress?.(data.progress);
    rest(worker);
    if ('found' in data) resolve(ok(data.found as Results[K]));
    else reject(new Error(data.mistake));
  };
  const end = (failure: ReadFailure): void => {
    worker.terminate();
    resolve(failed(failure));
  };
  worker.addEventListener('message', hear, once);
  worker.addEventListener('error', ({ message }) => reject(new Error(message)), once);
  signal?.addEventListener('abort', () => end('stopped'), once);
  const timer = setTimeout(end, MOST_TIME, 'timed-out');
  worker.postMessage(errand);
  return promise.finally(() => {
    clearTimeout(timer);
    listening.abort();
  });
}

const start = (): Worker => new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });

function rest(worker: Worker): void {
  resting?.terminate();
  resting = worker;
}
