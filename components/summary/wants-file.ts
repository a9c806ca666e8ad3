import type { ReadFailure } from '#lib/model/document.ts';

const BY_FILE: ReadonlySet<ReadFailure> = new Set(['refused', 'missing', 'empty', 'timed-out']);

/** Whether the person's own copy of the document would help: it could not be had, while the file itself may be sound. */
export const wantsFile = (failure: ReadFailure | null): boolean => failure !== null && BY_FILE.has(failure);
