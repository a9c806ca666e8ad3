import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Profile } from '#lib/model/letter.ts';

/** The person's e-mail and phone as one operator knows them: said by the person, never read from a page. */
export type HandedContacts = Pick<Profile, 'email' | 'phone'>;

const KEY = 'handed-contacts';
/** More operators than anybody writes to; the oldest go first. */
const MOST = 500;
const schema = v.fallback(
  v.array(v.object({ whom: v.string(), email: v.string(), phone: v.string() })),
  () => [],
);

/** What was said to have been handed over, latest last. @returns by site, or by operator where there is none */
export async function everyHanded(): Promise<ReadonlyMap<string, HandedContacts>> {
  const stored = v.parse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return new Map(stored.map(({ whom, email, phone }) => [whom, { email, phone }]));
}

/** Notes what was handed over to an operator, so that it is not asked again. @param whom site, else operator */
export async function noteHanded(whom: string, { email, phone }: HandedContacts): Promise<void> {
  const others = [...(await everyHanded())].filter(([known]) => known !== whom);
  await store([...others, [whom, { email, phone }] as const].slice(-MOST));
}

/** Lets go of what was handed over to some. */
export async function forgetHanded(isMeant: (whom: string) => boolean): Promise<void> {
  await store([...(await everyHanded())].filter(([whom]) => !isMeant(whom)));
}

async function store(handed: readonly (readonly [whom: string, contacts: HandedContacts])[]): Promise<void> {
  if (handed.length === 0) return browser.storage.local.remove(KEY);
  await browser.storage.local.set({ [KEY]: handed.map(([whom, contacts]) => ({ whom, ...contacts })) });
}
