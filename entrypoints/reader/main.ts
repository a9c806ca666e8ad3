import { fromBase64 } from '#lib/ledger/base64.ts';
import { serve } from '#lib/messages.ts';
import { readDocument, readFile } from '#lib/reader/engine.ts';

/** Chromium's offscreen page: the worker cannot parse, this can. It closes when nothing was asked for a while; ms. */
const IDLE = 120_000;
let idle = setTimeout(close, IDLE);

function close(): void {
  window.close();
}

async function awake<T>(work: () => Promise<T> | T): Promise<T> {
  clearTimeout(idle);
  try {
    return await work();
  } finally {
    clearTimeout(idle);
    idle = setTimeout(close, IDLE);
  }
}

serve({
  'reader.open': ({ bytes, ...hints }) => awake(() => readFile(fromBase64(bytes), hints)),
  'reader.summarize': (document) => awake(() => readDocument(document)),
});
