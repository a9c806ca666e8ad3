// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { LiveMap } from '#lib/detect/live-map.ts';
import { look } from '#lib/detect/sight.ts';

const own = document.createElement('div');
const stirred = vi.fn();

function watched(): LiveMap {
  const { signal } = new AbortController();
  const map = new LiveMap(document, openRoots, stirred, signal, (node) => node === own);
  map.watch(document);
  return map;
}

beforeEach(() => {
  document.body.replaceChildren(document.createElement('p'));
  own.remove();
  stirred.mockClear();
});

it('the coming and going of our own overlay is no change of the page', async () => {
  const map = watched();
  const before = map.current();
  document.documentElement.append(own);
  own.className = 'moved';
  own.remove();
  await Promise.resolve();
  map.catchUp();
  expect(stirred).not.toHaveBeenCalled();
  expect(map.current()).toBe(before);
});

it('what comes together with it is one', async () => {
  const map = watched();
  const before = map.current();
  const banner = document.createElement('aside');
  document.documentElement.append(own);
  document.body.append(banner);
  await Promise.resolve();
  map.catchUp();
  expect(stirred).toHaveBeenCalled();
  expect(map.current()).not.toBe(before);
  expect(map.knows(banner)).toBe(true);
});

it('a look at which nothing is asked has nothing laid out', () => {
  const box = vi.spyOn(document.documentElement, 'getBoundingClientRect');
  const sight = look(document);
  expect(box).not.toHaveBeenCalled();
  sight.element(document.body);
  sight.element(document.body.firstElementChild as Element);
  expect(box).toHaveBeenCalledOnce();
  box.mockRestore();
});
