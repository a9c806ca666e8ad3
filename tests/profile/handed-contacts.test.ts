import { fakeBrowser } from '../background/fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
import { readHanded, forgetHanded, noteHanded } from '#lib/profile/handed-contacts.ts';

beforeEach(() => fakeBrowser.reset());

const ONE = { email: 'shop@anna.example', phone: '' };

test('what was handed over to an operator is kept for that one, the latest word holds', async () => {
  await noteHanded('lavka.example', ONE);
  await noteHanded('other.example', { email: '', phone: '+7 900' });
  await noteHanded('lavka.example', { ...ONE, phone: '+7 901' });
  expect([...(await readHanded())]).toEqual([
    ['other.example', { email: '', phone: '+7 900' }],
    ['lavka.example', { ...ONE, phone: '+7 901' }],
  ]);
});

test('forgotten, nothing is left in storage, not even an empty list', async () => {
  await noteHanded('lavka.example', ONE);
  await noteHanded('other.example', ONE);
  await forgetHanded((whom) => whom === 'lavka.example');
  expect([...(await readHanded()).keys()]).toEqual(['other.example']);
  await forgetHanded(() => true);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('the oldest go where there are too many, and what does not fit is not read', async () => {
  await fakeBrowser.storage.local.set({
    'handed-contacts': Array.from({ length: 500 }, (_, n) => ({ whom: `${n}`, ...ONE })),
  });
  await noteHanded('new', ONE);
  const kept = [...(await readHanded()).keys()];
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([500, '1', 'new']);
  await fakeBrowser.storage.local.set({ 'handed-contacts': [{ whom: 1 }] });
  expect((await readHanded()).size).toBe(0);
});
