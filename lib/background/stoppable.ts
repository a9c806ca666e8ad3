import type { Payload, StoppableWork } from '#lib/messages.ts';

const underWay = new Map<StoppableWork, Set<AbortController>>();

/** Does work that {@link stopWork} can end; how it then ends is the work's own. */
export async function stoppable<T>(
  work: StoppableWork,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const all = underWay.get(work) ?? new Set();
  underWay.set(work, all.add(controller));
  try {
    return await act(controller.signal);
  } finally {
    all.delete(controller);
  }
}

/** Message `work.stop`: ends what is under way of one kind. What is done already is not undone. */
export function stopWork({ work }: Payload<'work.stop'>): void {
  for (const controller of underWay.get(work) ?? []) controller.abort();
}

/** The work's own outcome, or another where it was the signal that ended it. */
export async function unlessStopped<T, S>(signal: AbortSignal, work: Promise<T>, stopped: S): Promise<T | S> {
  try {
    return await work;
  } catch (error) {
    if (signal.aborted && error === signal.reason) return stopped;
    throw error;
  }
}
