import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-extension.ts';

const create = vi.fn();
const update = vi.fn(async () => undefined);
Object.assign(fakeBrowser, { contextMenus: { create, update } });
const { offerReading, renameReading } = await import('#lib/background/reading-menu.ts');

test('the entry in the menu of a link is called as the person chose to be spoken to', async () => {
  offerReading('Прочитать эту политику');
  expect(create).toHaveBeenCalledWith(expect.objectContaining({ title: 'Прочитать эту политику' }));
  await renameReading('Read this policy');
  expect(update).toHaveBeenCalledWith('read-policy', { title: 'Read this policy' });
});
