import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hasProfile, storedProfile } from '#lib/profile/stored-profile.ts';

const limit = v.optional(v.pipe(v.number(), v.minValue(1)));
const trim = v.object({ files: limit, texts: limit, room: limit });

/** `auto`, or a BCP 47 tag; one that the interface does not speak counts as `auto` where it is spoken. */
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));

/** Each option with its default; what is stored and does not fit falls back to that alone. */
const schema = v.object({
  language: v.fallback(v.optional(languageTag, 'auto'), 'auto'),
  /** Keep the version agreed to: fetch the documents linked in a consent (promise 1). */
  fetchPolicies: v.fallback(v.optional(v.boolean(), true), true),
  /** Look once a day, on a visit, whether documents that consents rest on have changed. */
  recheck: v.fallback(v.optional(v.boolean(), false), false),
  /** Marks beside consents, and the notice of a record. */
  marks: v.fallback(v.optional(v.boolean(), true), true),
  notice: v.fallback(v.optional(v.boolean(), true), true),
  /** Hosts in Unicode of sites where nothing is looked for, marked or recorded, nor on their subdomains. */
  excludedSites: v.fallback(v.optional(v.array(v.string()), []), []),
  /** What is done in private windows, where the browser lets the extension in; nothing of them is kept either way. */
  privateWindows: v.fallback(v.optional(v.picklist(['nothing', 'mark']), 'nothing'), 'nothing'),
  /** What is let go of, of documents that are kept: age in days, room in bytes. */
  trim: v.fallback(v.optional(trim, {}), {}),
  /** A notification when an answer to a letter is overdue. */
  remind: v.fallback(v.optional(v.boolean(), true), true),
  /** ISO time of the last encrypted backup made in this browser; empty where there was none. */
  lastBackup: v.fallback(v.optional(v.string(), ''), ''),
  /** ISO time of the last export that was not encrypted. */
  lastExport: v.fallback(v.optional(v.string(), ''), ''),
  /** ISO time at which the person put off making a backup. */
  backupLater: v.fallback(v.optional(v.string(), ''), ''),
});

export type Settings = v.InferOutput<typeof schema>;

const KEY = 'settings';

/** All options as stored, defaults filled in. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  // It would be lost with the next option that is written.
  if (hasProfile(stored)) await storedProfile();
  return checked(stored);
}

/** Changes some options and gives all of them back. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = checked({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back after every change, from whatever page, also with what was before; gives a function that stops it. */
export function onSettings(callback: (settings: Settings, before: Settings) => unknown): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) void callback(checked(change.newValue), checked(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function checked(stored: unknown): Settings {
  return v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {});
}
