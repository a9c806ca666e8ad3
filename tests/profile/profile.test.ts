import { fakeBrowser } from '../background/fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOBODY } from '#lib/model/own-profile.ts';
import { forgetHanded, noteHanded, readHanded } from '#lib/profile/handed-contacts.ts';
import { removePassphrase, setPassphrase } from '#lib/profile/profile-passphrase.ts';
import { onProfile, readProfile } from '#lib/profile/read-profile.ts';
import { lockProfile, unlockProfile } from '#lib/profile/unlock-profile.ts';
import { wipeProfile, writeProfile } from '#lib/profile/write-profile.ts';
import { readSettings, writeSettings } from '#lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

const ANNA = { fullName: 'Анна Речная', email: 'anna@rechnaya.example', phone: '+7 900', postal: 'Тверь' };
const SHOP = { email: 'shop@rechnaya.example', phone: '' };
const PASSPHRASE = 'шесть ёлок у причала';

/** Everything at rest, as one text. */
const atRest = async (): Promise<string> => JSON.stringify(await fakeBrowser.storage.local.get(null));
const stored = async (): Promise<Record<string, unknown>> =>
  (await fakeBrowser.storage.local.get('profile'))['profile'] as Record<string, unknown>;

async function lockedAway(): Promise<void> {
  await writeProfile(ANNA);
  await noteHanded('lavka.example', SHOP);
  expect(await setPassphrase(PASSPHRASE)).toBe(true);
  await lockProfile();
}

describe('without a passphrase', () => {
  test('nothing stored is nobody, and what is written is read', async () => {
    expect(await readProfile()).toEqual({ lock: 'none', profile: NOBODY });
    expect(await writeProfile(ANNA)).toBe(true);
    expect(await readProfile()).toEqual({ lock: 'none', profile: ANNA });
  });

  test.each([7, 'x', [], {}, { plain: { fullName: 3 } }])(
    'what does not fit is nobody: %j',
    async (profile) => {
      await fakeBrowser.storage.local.set({ profile });
      expect(await readProfile()).toEqual({ lock: 'none', profile: NOBODY });
    },
  );
});

describe('stored among the options by an early version', () => {
  beforeEach(() => fakeBrowser.storage.local.set({ settings: { language: 'ru', profile: ANNA } }));

  test('it is read, and moved', async () => {
    expect(await readProfile()).toEqual({ lock: 'none', profile: ANNA });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      settings: { language: 'ru' },
      profile: { plain: ANNA },
    });
  });

  test('an option that is written first does not lose it', async () => {
    await writeSettings({ marks: false });
    expect(await readProfile()).toEqual({ lock: 'none', profile: ANNA });
    expect(await readSettings()).toMatchObject({ language: 'ru', marks: false });
  });

  test('under a passphrase nothing of it is left there', async () => {
    await setPassphrase(PASSPHRASE);
    expect(await atRest()).not.toMatch(/Речная|rechnaya|900|Тверь/);
  });
});

describe('under a passphrase', () => {
  beforeEach(lockedAway);

  test('nothing of it can be read at rest, nor the passphrase', async () => {
    expect(await atRest()).not.toMatch(/Речная|rechnaya|900|Тверь|ёлок/);
    expect(await readProfile()).toEqual({ lock: 'locked' });
    expect(await readHanded()).toEqual(new Map());
    expect(await stored()).toMatchObject({
      locked: {
        format: 'consent-ledger-profile/1',
        kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
      },
    });
  });

  test('the right one opens it for the rest of the session, also typed in another way', async () => {
    expect(await unlockProfile(PASSPHRASE.normalize('NFD'))).toEqual({ ok: true, value: ANNA });
    expect(await readProfile()).toEqual({ lock: 'open', profile: ANNA });
    expect(await readHanded()).toEqual(new Map([['lavka.example', SHOP]]));
    await fakeBrowser.storage.session.clear();
    expect(await readProfile()).toEqual({ lock: 'locked' });
  });

  test('in the session is a key, neither the passphrase nor the details', async () => {
    await unlockProfile(PASSPHRASE);
    const held = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(held).not.toMatch(/ёлок|Речная|rechnaya/);
  });

  test('a wrong one opens nothing, and holds no key', async () => {
    expect(await unlockProfile(`${PASSPHRASE} `)).toEqual({ ok: false, error: 'wrong-passphrase' });
    expect(await readProfile()).toEqual({ lock: 'locked' });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('locked, nothing is written in clear; open, it is written under the same passphrase', async () => {
    const before = await atRest();
    expect(await writeProfile({ ...ANNA, fullName: 'Другая' })).toBe(false);
    expect(await noteHanded('new.example', SHOP)).toBe(false);
    expect(await setPassphrase('другая')).toBe(false);
    expect(await removePassphrase()).toBe(false);
    expect(await atRest()).toBe(before);
    await unlockProfile(PASSPHRASE);
    expect(await writeProfile({ ...ANNA, fullName: 'Анна Озёрная' })).toBe(true);
    expect(await noteHanded('new.example', SHOP)).toBe(true);
    expect(await atRest()).not.toMatch(/Озёрная|rechnaya/);
    await lockProfile();
    await unlockProfile(PASSPHRASE);
    expect(await readProfile()).toMatchObject({ profile: { fullName: 'Анна Озёрная' } });
    expect([...(await readHanded()).keys()]).toEqual(['lavka.example', 'new.example']);
  });

  test('changed, the old one opens nothing more', async () => {
    await unlockProfile(PASSPHRASE);
    expect(await setPassphrase('совсем другая фраза')).toBe(true);
    expect(await readProfile()).toEqual({ lock: 'open', profile: ANNA });
    await lockProfile();
    expect(await unlockProfile(PASSPHRASE)).toEqual({ ok: false, error: 'wrong-passphrase' });
    expect(await unlockProfile('совсем другая фраза')).toMatchObject({ ok: true });
    expect(await readHanded()).toEqual(new Map([['lavka.example', SHOP]]));
  });

  test('removed, it is in clear again and no key is held', async () => {
    await unlockProfile(PASSPHRASE);
    expect(await removePassphrase()).toBe(true);
    expect(await readProfile()).toEqual({ lock: 'none', profile: ANNA });
    expect(await readHanded()).toEqual(new Map([['lavka.example', SHOP]]));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('forgotten, all of it goes, and it is filled in anew', async () => {
    await wipeProfile();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await writeProfile(ANNA);
    expect(await readProfile()).toEqual({ lock: 'none', profile: ANNA });
  });

  test('what one operator has is let go of without the passphrase', async () => {
    await forgetHanded((whom) => whom === 'lavka.example');
    await unlockProfile(PASSPHRASE);
    expect(await readHanded()).toEqual(new Map());
  });

  test('a value put in another’s place is not taken for it', async () => {
    const { 'handed-contacts': handed } = await fakeBrowser.storage.local.get('handed-contacts');
    const moved = (handed as object[]).map((one) => ({ ...one, whom: 'other.example' }));
    await fakeBrowser.storage.local.set({ 'handed-contacts': moved });
    await unlockProfile(PASSPHRASE);
    expect(await readHanded()).toEqual(new Map());
  });

  test.each([
    ['no lock at all', () => 5, 'damaged'],
    ['no format', () => ({}), 'damaged'],
    ['a salt too short', (lock: object) => ({ ...lock, kdf: { ...KDF, salt: 'AAAA' } }), 'damaged'],
    ['endless work', (lock: object) => ({ ...lock, kdf: { ...KDF, iterations: 1e12 } }), 'damaged'],
    ['stray keys', (lock: object) => ({ ...lock, plain: ANNA }), 'damaged'],
    ['a later version', (lock: object) => ({ ...lock, format: 'consent-ledger-profile/2' }), 'newer'],
    ['another salt', (lock: object) => ({ ...lock, kdf: { ...KDF, iterations: 1 } }), 'wrong-passphrase'],
  ] as const)('%s is told and not opened', async (_, damage, error) => {
    const { locked } = await stored();
    await fakeBrowser.storage.local.set({ profile: { locked: damage(locked as object) } });
    expect(await unlockProfile(PASSPHRASE)).toEqual({ ok: false, error });
    expect(await readProfile()).toEqual({ lock: 'locked' });
  });
});

const KDF = { name: 'PBKDF2', hash: 'SHA-256', salt: 'AAAAAAAAAAAAAAAAAAAAAA==' };

test('every page hears of a lock and of what opens it', async () => {
  await lockedAway();
  const heard: string[] = [];
  const stop = onProfile(({ lock }) => heard.push(lock));
  await unlockProfile(PASSPHRASE);
  await expect.poll(() => heard.at(-1)).toBe('open');
  await lockProfile();
  await expect.poll(() => heard.at(-1)).toBe('locked');
  stop();
});

test('two that write at once do not undo each other', async () => {
  await Promise.all([noteHanded('a.example', SHOP), noteHanded('b.example', SHOP)]);
  expect([...(await readHanded()).keys()].sort()).toEqual(['a.example', 'b.example']);
});
