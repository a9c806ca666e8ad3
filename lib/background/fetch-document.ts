import type { Onlooker } from '#lib/model/reading-progress.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { isPublicAddress } from './public-address.ts';

/** Why a document was not obtained; each is a value to record. */
export type FetchFailure =
  | 'not-public'
  | 'unreachable'
  | 'timed-out'
  | 'error-page'
  | 'forbidden'
  | 'moved'
  | 'too-large'
  | 'not-a-document'
  | 'stopped';

export interface Fetched {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly mediaType: string;
  readonly charset?: string;
}

const MOST_BYTES = 20 * 1024 * 1024;
const TIMEOUT = 20_000;
/** The document is there, but not for us: without cookies, or so plainly. */
const FORBIDDEN = new Set([401, 403, 406, 407, 429, 451]);
const MEDIA_TYPES =
  /^(?:text\/|application\/(?:pdf|zip|xhtml|msword|octet-stream|rtf|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats))/;

/**
 * A plain GET without cookies and referrer. `isAllowed` decides over the address asked for and over the one that
 * answered; what lies between is the network guard's.
 */
export async function fetchDocument(
  address: string,
  isAllowed: (address: string) => boolean = isPublicAddress,
  { signal, onprogress }: Onlooker = {},
): Promise<Result<Fetched, FetchFailure>> {
  if (!isAllowed(address)) return failed('not-public');
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), ...(signal ? [signal] : [])]),
    });
    const refusal = refuse(address, response, isAllowed);
    return refusal ? failed(refusal) : await download(response, onprogress);
  } catch (error) {
    return failed(signal?.aborted ? 'stopped' : failureOf(error));
  }
}

function refuse(
  asked: string,
  response: Response,
  isAllowed: (url: string) => boolean,
): FetchFailure | undefined {
  if (!isAllowed(response.url)) return 'not-public';
  if (FORBIDDEN.has(response.status)) return 'forbidden';
  if (response.status !== 200) return 'error-page';
  // Sites send what is missing or needs a session to their front page.
  if (response.redirected && new URL(response.url).pathname === '/' && new URL(asked).pathname !== '/')
    return 'moved';
  const mediaType = response.headers.get('content-type') ?? 'text/html';
  return MEDIA_TYPES.test(mediaType.toLowerCase()) ? undefined : 'not-a-document';
}

async function download(
  response: Response,
  onprogress: Onlooker['onprogress'],
): Promise<Result<Fetched, FetchFailure>> {
  const of = lengthOf(response);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) return failed('too-large');
    parts.push(part);
    onprogress?.({ stage: 'fetching', done: size, ...(of && { of }) });
  }
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
  const mediaType = (type.split(';')[0] ?? '').trim().toLowerCase();
  return ok({ bytes, url: response.url, mediaType, ...(charset && { charset }) });
}

/** Bytes that will come, where the server says so; of a packed answer it tells the packed length, which says nothing. */
function lengthOf({ headers }: Response): number | undefined {
  return headers.has('content-encoding') ? undefined : Number(headers.get('content-length')) || undefined;
}

/** `fetch` rejects with TypeError for every trouble of the network and with DOMException when time is up. */
function failureOf(error: unknown): FetchFailure {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timed-out';
  if (error instanceof TypeError || error instanceof DOMException) return 'unreachable';
  throw error;
}
