import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a built page, as paths in the extension's folder. */
interface PageFiles {
  /** Loaded before anything is shown. */
  readonly atOnce: ReadonlySet<string>;
  /** By the file that is asked for when it is needed: that and all that comes with it and is not there yet. */
  readonly whenUsed: ReadonlyMap<string, ReadonlySet<string>>;
}

const LINKED = /<(?:script|link)\b[^>]+?(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
const STATIC = /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g;
const LATER = /\bimport\(\s*[`"'](\.[^`"']+\.js)[`"']/g;

/** What a built page loads, by its links and the imports of its modules. */
export function filesOf(folder: string, page: string): PageFiles {
  const html = readFileSync(join(folder, page), 'utf8');
  const first = Array.from(html.matchAll(LINKED), ([, path = '']) => path.slice(1));
  const atOnce = withImports(folder, first);
  const whenUsed = new Map<string, ReadonlySet<string>>();
  const waiting = laterOf(folder, atOnce);
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (whenUsed.has(entry) || atOnce.has(entry)) continue;
    const files = new Set([...withImports(folder, [entry])].filter((file) => !atOnce.has(file)));
    whenUsed.set(entry, files);
    waiting.push(...laterOf(folder, files));
  }
  return { atOnce, whenUsed };
}

function withImports(folder: string, first: readonly string[]): Set<string> {
  const files = new Set<string>();
  const waiting = [...first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file) || !existsSync(join(folder, file))) continue;
    files.add(file);
    waiting.push(...importsIn(folder, file, STATIC));
  }
  return files;
}

const laterOf = (folder: string, files: Iterable<string>): string[] =>
  Array.from(files, (file) => importsIn(folder, file, LATER)).flat();

function importsIn(folder: string, file: string, pattern: RegExp): string[] {
  if (!file.endsWith('.js')) return [];
  const code = readFileSync(join(folder, file), 'utf8');
  return Array.from(code.matchAll(pattern), ([, path = '']) => join(dirname(file), path));
}
