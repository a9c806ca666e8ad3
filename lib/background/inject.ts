import { browser } from 'wxt/browser';
import { failed, ok, type Result } from '#lib/model/result.ts';

/** Which frame of a tab; `documentId` names the very document, so that a successor is not taken for it. */
export interface Place {
  readonly tabId: number;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
}

/** Browser pages, the store, PDF viewers and revoked sites refuse scripts; frames and tabs go away at any time. */
export type InjectFailure = 'refused';

/** What a script gave back, and the document it ran in. */
export interface Injected<T> {
  readonly value: T;
  readonly documentId: string | undefined;
}

/** Runs a bundled script in one frame (the top one by default) and gives what it returns. */
export const injectFile = <T>(place: Place, file: string): Promise<Result<Injected<T>, InjectFailure>> =>
  run<T>({ target: targetOf(place), files: [file], injectImmediately: true });

/** Runs a function in one frame; it is sent as text and sees nothing of this module. */
export const injectFunction = <A extends unknown[], T>(
  place: Place,
  func: (...args: A) => T,
  ...args: A
): Promise<Result<Injected<T>, InjectFailure>> =>
  run<T>({ target: targetOf(place), func, args, injectImmediately: true });

interface Injection {
  target: { tabId: number; frameIds?: number[]; documentIds?: string[]; allFrames?: boolean };
  files?: string[];
  func?: unknown;
  args?: unknown[];
  injectImmediately: boolean;
}

interface InjectionResult {
  result?: unknown;
  error?: unknown;
  documentId?: string;
}

async function run<T>(injection: Injection): Promise<Result<Injected<T>, InjectFailure>> {
  try {
    const [first] = (await browser.scripting.executeScript(injection as never)) as InjectionResult[];
    if (!first || first.error !== undefined) return failed('refused');
    return ok({ value: first.result as T, documentId: first.documentId });
  } catch (error) {
    if (isOurs(error)) throw error;
    return failed('refused');
  }
}

/** A file missing from the package is a mistake, not a page that refuses. */
const isOurs = (error: unknown): boolean =>
  !(error instanceof Error) ||
  /could not load (?:file|javascript)|unable to load script/i.test(error.message);

function targetOf({ tabId, frameId, documentId }: Place): Injection['target'] {
  if (documentId !== undefined) return { tabId, documentIds: [documentId] };
  return { tabId, frameIds: [frameId ?? 0] };
}
