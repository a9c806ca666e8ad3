// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { openEars, type Heard } from '#lib/detect/early.ts';

/** A frame in which events happen, as far as somebody listens for them. */
class Frame {
  readonly #listeners = new Map<string, (event: Event) => void>();

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.#listeners.set(type, listener);
  }

  /** @returns how often the event was asked for its path */
  happen(type: string, isTrusted: boolean, key = ''): number {
    const event = new KeyboardEvent(type, { key });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    const path = vi.spyOn(event, 'composedPath').mockReturnValue([window]);
    this.#listeners.get(type)?.(event);
    return path.mock.calls.length;
  }
}

it.each([
  ['keydown', true, 'п'],
  ['keydown', true, 'Backspace'],
  ['pointerdown', false, ''],
  ['keydown', false, 'Enter'],
])('%s (by the person: %s) of "%s" costs next to nothing', (type, isTrusted, key) => {
  const frame = new Frame();
  const down = vi.fn();
  const ears = openEars(frame, down);
  expect(frame.happen(type, isTrusted, key)).toBe(0);
  expect(down).not.toHaveBeenCalled();
  expect(ears.handOver(() => undefined)).toEqual([]);
});

it('a press is kept with its release, and hurries the look', () => {
  const frame = new Frame();
  const down = vi.fn();
  const ears = openEars(frame, down);
  const press = ['pointerdown', 'pointerup', 'click'];
  for (const type of press) frame.happen(type, true);
  expect(down).toHaveBeenCalledOnce();
  expect(ears.handOver(() => undefined).map(({ event }) => event.type)).toEqual(press);
});

it('whoever takes over hears everything, and what a script was clicking meanwhile', async () => {
  const frame = new Frame();
  const heard: Heard[] = [];
  openEars(frame).handOver((each) => heard.push(each));
  frame.happen('click', false);
  frame.happen('click', true);
  await Promise.resolve();
  frame.happen('keyup', true, 'п');
  expect(heard.map(({ event, scripted }) => [event.type, scripted])).toEqual([
    ['click', false],
    ['click', true],
    ['keyup', false],
  ]);
});
