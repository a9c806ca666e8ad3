/**
 * One run at a time for each key. Who asks while one is under way shares the next with all others who do: a page of
 * hundreds of frames, each with its report, asks hundreds of times.
 * @returns settles when a run that began after the call has ended, as that run does
 */
export function sharedRuns<K>(task: (key: K) => Promise<void>): (key: K) => Promise<void> {
  const running = new Map<K, Promise<void>>();
  const next = new Map<K, Promise<void>>();
  const run = (key: K): Promise<void> => {
    const now = task(key).finally(() => running.delete(key));
    running.set(key, now);
    return now;
  };
  return (key) => {
    const before = running.get(key);
    if (before === undefined) return run(key);
    const begin = (): Promise<void> => {
      next.delete(key);
      return run(key);
    };
    const waiting = next.get(key) ?? before.then(begin, begin);
    next.set(key, waiting);
    return waiting;
  };
}
