import { fakeBrowser } from '../background/fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { MessageError, send, serve } from '#lib/messages.ts';

/** The fake gives its messages no sender, as the real one does. */
function deliver(sender: object): void {
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const answers = (onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>)(
          message,
          sender,
          resolve,
        );
        void answers.then((given) => given.includes(true) || resolve(undefined));
      }),
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  deliver({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/log.html') });
});

test('an answer comes back as its value', async () => {
  serve({ 'page.show': ({ text }) => text === 'слова' });
  expect(await send('page.show', { tabId: 1, text: 'слова', start: 0 })).toBe(true);
});

test('what fails over there is an error here, with its words', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  serve({ 'consent.forget': () => Promise.reject(new Error('the disk is full')) });
  const forgotten = send('consent.forget', { id: 'x' });
  await expect(forgotten).rejects.toThrow('the disk is full');
  await expect(forgotten).rejects.toMatchObject({ code: 'failed' });
});

test('a message that nobody serves is told as silence', async () => {
  serve({ 'page.show': () => true });
  await expect(send('consent.forget', { id: 'x' })).rejects.toMatchObject({ code: 'silent' });
  await expect(send('consent.forget', { id: 'x' })).rejects.toBeInstanceOf(MessageError);
});

test('what the door refuses never reaches its handler', async () => {
  deliver({ id: fakeBrowser.runtime.id, url: 'https://shop.example/', tab: { id: 1 } });
  const forget = vi.fn();
  serve({ 'consent.forget': forget });
  await expect(send('consent.forget', { id: 'x' })).rejects.toMatchObject({ code: 'refused' });
  expect(forget).not.toHaveBeenCalled();
});
