import { recentFetch, rememberFetch } from '#lib/ledger/fetches.ts';
import { storedDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import { sha256 } from '#lib/ledger/sha256.ts';
import type { ReadFailure } from '#lib/model/document.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { ENGINE_VERSION } from '#lib/read/engine-version.ts';
import { readFile } from '#lib/reader/reader.ts';
import { readSettings } from '#lib/settings.ts';
import { fetchDocument, type Fetched, type FetchFailure } from './fetch-document.ts';
import { guardNetwork } from './network-guard.ts';
import { isNoVersion } from './not-a-version.ts';
import { isPublicAddress } from './public-address.ts';
import { fetchedVersion } from './stored-document.ts';

const underWay = new Map<string, Promise<string | undefined>>();

/**
 * The version of a linked document that counts today, as its hash: fetched once per document and day, by itself, where
 * the setting allows it; undefined where it could not be obtained.
 */
export function obtainToday(url: string): Promise<string | undefined> {
  const asked = underWay.get(url) ?? obtain(url).finally(() => underWay.delete(url));
  underWay.set(url, asked);
  return asked;
}

async function obtain(url: string): Promise<string | undefined> {
  const earlier = await recentFetch(url, Date.now());
  if (earlier) return earlier.sha256;
  if (!(await readSettings()).fetchPolicies) return undefined;
  const obtained = await fetchNow(url);
  return obtained.ok ? obtained.value.sha256 : undefined;
}

/**
 * Fetches and reads a document now, whatever was fetched before: for a click of the person. It is stored, and remembered
 * as today's version; from a private window, `store` false, neither.
 */
export async function fetchNow(
  url: string,
  store = true,
  onlooker: Onlooker = {},
): Promise<Result<StoredDocument, ReadFailure>> {
  await guardNetwork();
  const fetched = await fetchDocument(url, isPublicAddress, onlooker);
  const version = fetched.ok ? await read(fetched.value, onlooker) : failed(READ_FAILURE[fetched.error]);
  if (!store || (!version.ok && version.error === 'stopped')) return version;
  if (version.ok) await storeDocument(version.value, { asked: url });
  const outcome = version.ok ? { sha256: version.value.sha256 } : { failure: version.error };
  await rememberFetch(url, Date.now(), outcome);
  return version;
}

async function read(fetched: Fetched, onlooker: Onlooker): Promise<Result<StoredDocument, ReadFailure>> {
  const known = await storedDocument(await sha256(fetched.bytes));
  if (known?.engine === ENGINE_VERSION) return ok(known);
  const { mediaType, charset } = fetched;
  const name = new URL(fetched.url).pathname.split('/').at(-1) ?? '';
  onlooker.onprogress?.({ stage: 'reading' });
  const hints = { name, mediaType, ...(charset && { charset }) };
  const reading = await readFile(fetched.bytes, hints, onlooker);
  if (!reading.ok) return reading;
  return isNoVersion(reading.value) ? failed('empty') : ok(await fetchedVersion(fetched, reading.value));
}

const READ_FAILURE: Record<FetchFailure, ReadFailure> = {
  'not-public': 'refused',
  unreachable: 'refused',
  'timed-out': 'timed-out',
  stopped: 'stopped',
  'error-page': 'missing',
  forbidden: 'refused',
  moved: 'missing',
  'too-large': 'too-large',
  'not-a-document': 'not-a-document',
};
