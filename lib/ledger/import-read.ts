import type { ImportRefusal } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { JsonMembers } from './json-members.ts';
import { PieceError } from './json-pieces.ts';

/** Bytes of a file: more than the largest log that was ever measured, less than what would exhaust a browser. */
export const LARGEST_IMPORT = 1024 * 1024 * 1024;

type Read = Result<Readonly<Record<string, unknown>>, ImportRefusal>;

/**
 * Reads a file of JSON whose outermost value is an object, piece by piece: never as one string, which a large log would
 * not fit. What is given back is not checked any further than that it nests soberly and has no key that is a trap.
 */
export async function readJsonFile(file: Blob, signal?: AbortSignal): Promise<Read> {
  if (file.size > LARGEST_IMPORT) return failed({ reason: 'too-large', place: '' });
  try {
    return await assembled(file, signal);
  } catch (error) {
    return uncut(error);
  }
}

/** The same of a short file that is in memory. */
export function readJsonBytes(bytes: Uint8Array<ArrayBuffer>): Read {
  const members = new JsonMembers();
  try {
    const place = members.push(decoded(bytes));
    return place === undefined ? ok(members.end()) : failed({ reason: 'shape', place });
  } catch (error) {
    return uncut(error);
  }
}

async function assembled(file: Blob, signal?: AbortSignal): Promise<Read> {
  const members = new JsonMembers();
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  for (let text = await next(reader); text !== undefined; text = await next(reader)) {
    signal?.throwIfAborted();
    const place = members.push(text);
    if (place !== undefined) return failed({ reason: 'shape', place });
  }
  return ok(members.end());
}

async function next(reader: ReadableStreamDefaultReader<string>): Promise<string | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    // The decoder tells so that the bytes are no UTF-8, the file that it went away.
    if (error instanceof TypeError) throw new PieceError('not-json');
    if (error instanceof DOMException) throw new PieceError('gone');
    throw error;
  }
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PieceError('not-json');
  }
}

function uncut(error: unknown): Read {
  if (error instanceof PieceError) return failed({ reason: error.failure, place: '' });
  throw error;
}
