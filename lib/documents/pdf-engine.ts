import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Node has no Worker that pdf.js could use and runs it on the spot; browsers give it a bundled worker of its own. */
const isNode = typeof process === 'object' && process.versions.node !== undefined;

/**
 * Loads pdf.js. The legacy build, because the oldest browsers supported lack what the other one takes for granted.
 * Extension pages only: a service worker has no `import()` and no `Worker`.
 */
export async function pdfEngine(): Promise<typeof Pdfjs> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (!isNode && !pdfjs.GlobalWorkerOptions.workerPort) {
    const url = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url);
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(url, { type: 'module' });
  }
  return pdfjs;
}
