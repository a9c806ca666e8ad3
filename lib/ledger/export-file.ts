import type { LogExport } from './export.ts';

/** Parts between two moments in which the page may draw and hear a click. */
const BREATH = 1_000;

/**
 * The file of a log: JSON indented by one space, made of parts, since a large log does not fit into one string. Joined
 * they are what `JSON.stringify(log, null, 1)` would give.
 */
export function* logParts(log: LogExport): Generator<string> {
  yield '{\n';
  for (const [n, [name, value]] of Object.entries(log).entries()) {
    if (n > 0) yield ',\n';
    yield* memberParts(name, value);
  }
  yield '\n}';
}

/**
 * The same as a file to save or to encrypt. Of a long log it takes seconds: the page breathes in between, and it ends
 * where `signal` says so. @throws the signal's reason
 */
export async function logFile(log: LogExport, signal?: AbortSignal): Promise<Blob> {
  const parts: string[] = [];
  for (const part of logParts(log)) {
    parts.push(part);
    if (parts.length % BREATH === 0) await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return new Blob(parts, { type: 'application/json' });
}

function* memberParts(name: string, value: unknown): Generator<string> {
  const opening = ` ${JSON.stringify(name)}: `;
  if (!Array.isArray(value) || value.length === 0) return yield opening + indented(value, 1);
  yield `${opening}[`;
  for (const [n, item] of value.entries()) yield `${n === 0 ? '' : ','}\n  ${indented(item, 2)}`;
  yield '\n ]';
}

// Line feeds of the values themselves are escaped in JSON: what is found here is layout.
const indented = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(by)}`);
