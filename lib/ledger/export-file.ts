import type { LogExport } from './export.ts';

/**
 * The file of a log: JSON indented by one space, made of parts, since a large log does not fit into one string. Joined
 * they are what `JSON.stringify(log, null, 1)` would give.
 */
export function logParts(log: LogExport): string[] {
  const members = Object.entries(log).map(([name, value]) => memberParts(name, value));
  return ['{\n', ...members.flatMap((parts, n) => (n === 0 ? parts : [',\n', ...parts])), '\n}'];
}

/** The same as a file to save or to encrypt. */
export const logFile = (log: LogExport): Blob => new Blob(logParts(log), { type: 'application/json' });

function memberParts(name: string, value: unknown): string[] {
  const opening = ` ${JSON.stringify(name)}: `;
  if (!Array.isArray(value) || value.length === 0) return [opening + indented(value, 1)];
  const items = value.map((item, n) => `${n === 0 ? '' : ','}\n  ${indented(item, 2)}`);
  return [`${opening}[`, ...items, '\n ]'];
}

// Line feeds of the values themselves are escaped in JSON: what is found here is layout.
const indented = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(by)}`);
