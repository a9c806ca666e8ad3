import { readFile } from 'node:fs/promises';
import { verifyLog } from '../lib/ledger/verify.ts';

/** `npm run verify-log -- FILE`: checks an exported log. Exit code 0: all holds together; 1: it does not; 2: no log. */
const [file] = process.argv.slice(2);
const log = file === undefined ? undefined : await load(file);

if (log === undefined) {
  console.error(file === undefined ? 'usage: npm run verify-log -- FILE' : `${file}: cannot be read as JSON`);
  process.exitCode = 2;
} else {
  await report(log);
}

async function load(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
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
