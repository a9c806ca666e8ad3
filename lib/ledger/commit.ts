import type { Ledger } from './open.ts';
import { STORES, type Writing } from './writing.ts';

/**
 * Runs work in one transaction over every store: all of it is kept, or none, where it fails or says false. Gives what
 * the work said.
 */
export async function commit<T>(
  ledger: Ledger,
  work: (writing: Writing) => Promise<T | false>,
  options?: IDBTransactionOptions,
): Promise<T | false> {
  const writing = ledger.transaction(STORES, 'readwrite', options);
  const ended = writing.done.then(
    () => undefined,
    (error: unknown) => error,
  );
  const outcome = await work(writing).catch(async (error: unknown) => {
    abort(writing);
    // Where the disk is full the transaction knows it; its requests only know that they were given up.
    const cause = await ended;
    throw isGivenUp(error) && cause !== undefined ? cause : error;
  });
  if (outcome === false) abort(writing);
  const error = await ended;
  if (outcome !== false && error !== undefined) throw error;
  return outcome;
}

const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Nothing half-written stays. A transaction that its own failure has ended already refuses to be aborted. */
function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
