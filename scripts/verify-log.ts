import { readFile } from 'node:fs/promises';
import { verifyLog } from '../lib/ledger/verify.ts';

/** `npm run verify-log -- FILE`: checks an exported log. Exit code 0: all holds together; 1: it does not; 2: no log. */
const [file] = process.argv.slice(2);
const log = file === undefined ? { amiss: 'usage: npm run verify-log -- FILE' } : await load(file);

if ('amiss' in log) {
  console.error(log.amiss);
  process.exitCode = 2;
} else {
  await report(log.read);
}

type Loaded = { readonly read: unknown } | { readonly amiss: string };

async function load(path: string): Promise<Loaded> {
  try {
    return { read: JSON.parse(await readFile(path, 'utf8')) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { amiss: `${path}: cannot be read as JSON` };
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return {
      amiss: code === 'ENOENT' ? `${path}: there is no such file` : `${path}: cannot be read (${code})`,
    };
  }
}

async function report(log: unknown): Promise<void> {
  const { events, forgotten, documents, problems } = await verifyLog(log);
  for (const problem of problems) console.error(problem);
  console.log(
    `${events} events (${forgotten} forgotten), ${documents} documents: ` +
      (problems.length === 0 ? 'the chain holds' : `${problems.length} problems`),
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
