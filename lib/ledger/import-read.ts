import type { ImportRefusal } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { JsonPieces, PieceError, type Piece } from './json-pieces.ts';

/** Bytes of a file: more than the largest log that was ever measured, less than what would exhaust a browser. */
export const LARGEST_IMPORT = 1024 * 1024 * 1024;

const LISTS = new Set(['events', 'consents', 'documents', 'letters', 'evidence']);
/** Keys that change what an object is when they are assigned; no record of ours has a field called so. */
const TRAPS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a file of JSON whose outermost value is an object, piece by piece: never as one string, which a large log would
 * not fit. What is given back is not checked any further than that it nests soberly and has no key that is a trap.
 */
export async function readJsonFile(
  file: Blob,
  signal?: AbortSignal,
): Promise<Result<Readonly<Record<string, unknown>>, ImportRefusal>> {
  if (file.size > LARGEST_IMPORT) return failed({ reason: 'too-large', place: '' });
  try {
    return await assembled(file, signal);
  } catch (error) {
    if (error instanceof PieceError) return failed({ reason: error.failure, place: '' });
    throw error;
  }
}

async function assembled(
  file: Blob,
  signal?: AbortSignal,
): Promise<Result<Readonly<Record<string, unknown>>, ImportRefusal>> {
  const members = new Map<string, unknown>();
  const pieces = new JsonPieces();
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  for (let text = await next(reader); text !== undefined; text = await next(reader)) {
    signal?.throwIfAborted();
    for (const piece of pieces.push(text)) {
      if (isTrapped(piece.value)) return failed({ reason: 'shape', place: placeOf(piece) });
      put(members, piece);
    }
  }
  pieces.end();
  return ok(Object.fromEntries(members));
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

function put(members: Map<string, unknown>, { name, index, value }: Piece): void {
  if (index === undefined) {
    members.set(name, value);
    return;
  }
  const list = members.get(name);
  if (Array.isArray(list)) list.push(value);
  else members.set(name, [value]);
}

const placeOf = ({ name, index }: Piece): string =>
  LISTS.has(name) && index !== undefined ? `${name}.${index}` : '';

function isTrapped(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isTrapped);
  return Object.entries(value).some(([key, part]) => TRAPS.has(key) || isTrapped(part));
}
