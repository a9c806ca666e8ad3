import { fromBase64 } from '#lib/text/base64.ts';
import { send, serve } from '#lib/messages.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import { inWorker } from '#lib/reader/in-worker.ts';

/** Chromium's offscreen page: the service worker has no workers, this has. It closes when idle for a while; ms. */
const IDLE = 120_000;
let idle = setTimeout(close, IDLE);
const jobs = new Map<string, AbortController>();

function close(): void {
  if (jobs.size === 0) window.close();
}

/** Where no job is named nobody looks on. */
async function doing<T>(job: string | undefined, work: (onlooker: Onlooker) => Promise<T>): Promise<T> {
  clearTimeout(idle);
  const id = job ?? crypto.randomUUID();
  const stopping = new AbortController();
  jobs.set(id, stopping);
  const onprogress: Onlooker['onprogress'] =
    job === undefined ? undefined : (progress) => void send('reader.progress', { job, progress });
  try {
    return await work({ signal: stopping.signal, onprogress });
  } finally {
    jobs.delete(id);
    clearTimeout(idle);
    idle = setTimeout(close, IDLE);
  }
}

serve({
  'reader.open': ({ job, bytes, ...hints }) =>
    doing(job, (onlooker) => inWorker.readFile(fromBase64(bytes), hints, onlooker)),
  'reader.summarize': ({ job, document }) =>
    doing(job, (onlooker) => inWorker.readDocument(document, onlooker)),
  'reader.stop': ({ job }) => jobs.get(job)?.abort(),
});
