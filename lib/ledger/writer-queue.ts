let last: Promise<unknown> = Promise.resolve();

/** Runs writes to the ledger one after the other: each finds what the one before has left. */
export function inWriterQueue<T>(write: () => Promise<T>): Promise<T> {
  const turn = last.then(write);
  last = turn.catch(() => undefined);
  return turn;
}
