import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBoxCue, isCue, plainText } from '#lib/detect/cues.ts';

const PAGES = join(import.meta.dirname, '../pages');

interface Control {
  readonly label: string;
  readonly kind: string;
}

const controlsOf = (name: string): readonly Control[] =>
  (JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as { controls: Control[] }).controls;

const STATEFUL = new Set(['checkbox', 'switch', 'radio']);

describe('what the watcher finds, the scout has a cue for', () => {
  for (const name of readdirSync(PAGES)) {
    const controls = controlsOf(name).filter(({ label }) => typeof label === 'string');
    if (controls.length === 0) continue;
    it(name, () => {
      const isFound = ({ label, kind }: Control): boolean =>
        isCue(plainText(label)) || (STATEFUL.has(kind) && isBoxCue(plainText(label)));
      expect(controls.filter((control) => !isFound(control))).toEqual([]);
    });
  }
});

it.each([
  ['Cогласие на обработку', true],
  ['Даю со\u00adгла\u00adсие', true],
  ['By clicking you accept our general terms', true],
  ['Согласовать смету', false],
  ['Принять работу, открыть задачу', false],
  ['Accept task', false],
])('%s: %s', (text, expected) => {
  expect(isCue(plainText(text))).toBe(expected);
});
