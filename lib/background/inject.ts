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

/** What a function gave back in one of a tab's frames. */
export interface InFrame<T> {
  readonly frameId: number;
  readonly value: T;
}

/** Runs a function in all frames of a tab that take it; none where the tab takes no scripts. */
export async function injectIntoFrames<T>(
  { tabId }: Pick<Place, 'tabId'>,
  func: () => T,
): Promise<InFrame<T>[]> {
  const injection = { target: { tabId, allFrames: true }, func, injectImmediately: true };
  const ran = await tried(() => browser.scripting.executeScript(injection as never));
  const results = ran.ok ? (ran.value as InjectionResult[]) : [];
  return results.flatMap(({ frameId, result, error }) =>
    frameId === undefined || error !== undefined ? [] : [{ frameId, value: result as T }],
  );
}

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
  frameId?: number;
}

async function run<T>(injection: Injection): Promise<Result<Injected<T>, InjectFailure>> {
  const ran = await tried(() => browser.scripting.executeScript(injection as never));
  if (!ran.ok) return ran;
  const [first] = ran.value as InjectionResult[];
  if (!first || first.error !== undefined) return failed('refused');
  return ok({ value: first.result as T, documentId: first.documentId });
}

async function tried<T>(inject: () => Promise<T>): Promise<Result<T, InjectFailure>> {
  try {
    return ok(await inject());
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
