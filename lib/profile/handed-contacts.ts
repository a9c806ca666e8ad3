import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Profile } from '#lib/model/letter.ts';
import { atHand } from './at-hand.ts';
import { inProfileTurn } from './in-profile-turn.ts';
import { seal, sealedShape, unseal } from './sealed.ts';

/** The person's e-mail and phone as one operator knows them: said by the person, never read from a page. */
export type HandedContacts = Pick<Profile, 'email' | 'phone'>;

export const HANDED_KEY = 'handed-contacts';
/** More operators than anybody writes to; the oldest go first. */
const MOST = 500;

const contacts = v.object({ email: v.string(), phone: v.string() });
// Whose they are stays in clear, as in the log itself: so what is forgotten goes without the passphrase, too.
const schema = v.fallback(
  v.array(
    v.union([
      v.object({ whom: v.string(), ...contacts.entries }),
      v.object({ whom: v.string(), sealed: sealedShape }),
    ]),
  ),
  () => [],
);
type Stored = v.InferOutput<typeof schema>[number];

/** As everyone is to be stored under a key, or in clear. */
export const handedUnder = (
  key: CryptoKey | undefined,
  handed: ReadonlyMap<string, HandedContacts>,
): Promise<Stored[]> => Promise.all([...handed].map(([whom, said]) => storedUnder(key, whom, said)));

const storedUnder = async (
  key: CryptoKey | undefined,
  whom: string,
  { email, phone }: HandedContacts,
): Promise<Stored> =>
  key ? { whom, sealed: await seal(key, placeOf(whom), { email, phone }) } : { whom, email, phone };

const placeOf = (whom: string): string => `handed ${whom}`;

/**
 * What was said to have been handed over, latest last; nothing of it while it is locked.
 * @returns by site, or by operator where there is none
 */
export async function readHanded(): Promise<ReadonlyMap<string, HandedContacts>> {
  const [stored, found] = await Promise.all([readStored(), atHand()]);
  const key = found.lock === 'open' ? found.key : undefined;
  const said = await Promise.all(stored.map(async (one) => [one.whom, await saidOf(one, key)] as const));
  return new Map(said.flatMap(([whom, one]) => (one ? [[whom, one]] : [])));
}

async function saidOf(stored: Stored, key: CryptoKey | undefined): Promise<HandedContacts | undefined> {
  if (!('sealed' in stored)) return { email: stored.email, phone: stored.phone };
  if (!key) return undefined;
  const found = v.safeParse(contacts, await unseal(key, placeOf(stored.whom), stored.sealed));
  return found.success ? found.output : undefined;
}

/**
 * Notes what was handed over to an operator, so that it is not asked again. False where the passphrase is to be given.
 * @param whom site, else operator
 */
export const noteHanded = (whom: string, said: HandedContacts): Promise<boolean> =>
  inProfileTurn(async () => {
    const found = await atHand();
    if (found.lock === 'locked') return false;
    const one = await storedUnder(found.lock === 'open' ? found.key : undefined, whom, said);
    await store([...(await readStored()).filter((other) => other.whom !== whom), one].slice(-MOST));
    return true;
  });

/** Lets go of what was handed over to some, locked or not. */
export const forgetHanded = (isMeant: (whom: string) => boolean): Promise<void> =>
  inProfileTurn(async () => store((await readStored()).filter(({ whom }) => !isMeant(whom))));

const readStored = async (): Promise<Stored[]> =>
  v.parse(schema, (await browser.storage.local.get(HANDED_KEY))[HANDED_KEY]);

const store = (handed: readonly Stored[]): Promise<void> =>
  handed.length === 0
    ? browser.storage.local.remove(HANDED_KEY)
    : browser.storage.local.set({ [HANDED_KEY]: handed });
