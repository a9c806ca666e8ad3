import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openDocument, type Hints } from '../../lib/documents/open.ts';
import type { ReadFailure } from '../../lib/model/document.ts';
import { failed, ok, type Result } from '../../lib/model/result.ts';
import type { PolicySummary } from '../../lib/model/summary.ts';
import { summarize } from '../../lib/read/summarize.ts';
import type { Rule } from '../../lib/rules/rule.ts';

/** What `--json --text` prints of one document. */
export interface SourceSummary extends PolicySummary {
  readonly format: 'policy-summary/1';
  readonly document: { source: string; title: string; lang: string; sha256: string; chars: number };
  readonly text: string;
}

const WORDS: Readonly<Record<ReadFailure, string>> = {
  missing: 'there is no such file',
  'not-a-document': 'this is no document that can be read',
  'old-word': 'a Word file from before 2007; save it as .docx',
  encrypted: 'the document is encrypted',
  broken: 'the document is broken',
  scan: 'the document is a picture without text',
  empty: 'the document has no words in it',
  'too-large': 'the document is too large',
  refused: 'the server did not give the document',
  'timed-out': 'reading took too long',
  stopped: 'reading was stopped',
};

/** Reads a file or an http(s) address. @returns its summary, or why it could not be read, in plain words */
export async function readSource(
  source: string,
  rules: readonly Rule[],
): Promise<Result<SourceSummary, string>> {
  const obtained = await bytesOf(source);
  if (!obtained.ok) return failed(WORDS[obtained.error]);
  const { bytes, hints } = obtained.value;
  const opened = await openDocument(bytes, hints);
  if (!opened.ok) return failed(WORDS[opened.error]);
  const { title, lang, text } = opened.value;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({
    format: 'policy-summary/1',
    document: { source, title, lang, sha256, chars: text.length },
    ...summarize(opened.value, rules),
    text,
  });
}

type Obtained = Result<{ bytes: Uint8Array; hints: Hints }, ReadFailure>;

const bytesOf = (source: string): Promise<Obtained> =>
  /^https?:\/\//u.test(source) ? fetched(source) : fromDisk(source);

async function fromDisk(source: string): Promise<Obtained> {
  try {
    return ok({ bytes: new Uint8Array(await readFile(source)), hints: { name: source } });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return failed('missing');
    if (code === 'EISDIR' || code === 'EACCES') return failed('not-a-document');
    throw error;
  }
}

async function fetched(source: string): Promise<Obtained> {
  try {
    const response = await fetch(source, { signal: AbortSignal.timeout(20_000) });
    if (!response.ok) return failed('refused');
    const [mediaType = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
    const charset = parameters.find((one) => one.trim().startsWith('charset='))?.split('=')[1];
    const hints = { name: source, mediaType: mediaType.trim(), ...(charset ? { charset } : {}) };
    return ok({ bytes: new Uint8Array(await response.arrayBuffer()), hints });
  } catch (error) {
    return failed(error instanceof DOMException && error.name === 'TimeoutError' ? 'timed-out' : 'refused');
  }
}
