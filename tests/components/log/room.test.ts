import { expect, test } from 'vitest';
import RoomForm from '#components/log/RoomForm.svelte';
import { markup } from '../words.ts';

const nothing = {
  ...{ short: false, trim: {}, going: undefined, said: '', letting: false },
  ...{ onstop: no, onask: no, onchoice: no, onconfirm: no, oncancel: no },
} as const;

function no(): void {
  // Nobody presses anything here.
}

test.each([
  [{ taken: 25, given: 100 }, '--full: 0.25', false],
  [{ taken: 90, given: 100 }, '--full: 0.9', true],
  // A browser may count what it gives after what is taken.
  [{ taken: 120, given: 100 }, '--full: 1', true],
  [{ taken: 0, given: 0 }, '--full: 0', false],
])('of %o the bar is as long as it should be', (room, full, high) => {
  const shown = markup(RoomForm, { ...nothing, room: { ...room, lasting: true } });
  expect(shown).toContain(full);
  expect(/class="meter[^"]* high/.test(shown)).toBe(high);
});
