import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opinionOf } from '#lib/detect/learned/opinion.ts';
import { wordingIn, type Wording } from '#lib/detect/learned/wording.ts';
import { meaningOf } from '#lib/detect/meaning.ts';
import { isReadByPhrases } from '../read-by-phrases.ts';

/**
 * Wordings by the same people as those that are learned from, every twelfth, never learned: most of them odd, so that
 * pages are read better than these. What features share a slot is chance, so the floors leave two hundredths of room.
 */
const FOLDER = join(import.meta.dirname, '../wording');
const LEARNED = join(import.meta.dirname, '../../../lib/detect/learned/wordings');

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const wordingsIn = (file: string): Wording[] =>
  linesOf(join(FOLDER, file))
    .map((line) => wordingIn(line))
    .filter((wording) => wording !== null);
const wordings = wordingsIn('unseen.txt');
/** By others, every sixth; a third of the ticks refuse, and tasks, topics and opinions stand beside them. */
const refusals = wordingsIn('unseen-refusals.txt');

const opinionOn = ({ words }: Wording) => opinionOf(words, meaningOf(words));
const isRead = (wording: Wording): boolean =>
  isReadByPhrases(wording) || opinionOn(wording)[wording.beside === 'tick' ? 'tick' : 'press'];

const share = (of: readonly Wording[], is: (wording: Wording) => boolean): number =>
  of.filter(is).length / of.length;

it('nothing was learned from them', () => {
  const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const lines = readdirSync(LEARNED).flatMap((file) => linesOf(join(LEARNED, file)));
  const learned = new Set(lines.map((line) => plain(wordingIn(line)?.words ?? '')));
  expect([...wordings, ...refusals].filter(({ words }) => learned.has(plain(words)))).toEqual([]);
});

describe.each([
  ['tick', wordings, 0.81, 0.055],
  ['press', wordings, 0.77, 0.05],
  ['tick', refusals, 0.74, 0.09],
  ['press', refusals, 0.63, 0.02],
] as const)('words beside a %s that nothing was learned from', (beside, all, leastFound, mostFalse) => {
  const these = all.filter((wording) => wording.beside === beside);

  it('are found where they ask for a consent', () => {
    const asking = these.filter(({ asks }) => asks);
    expect(share(asking, isRead)).toBeGreaterThanOrEqual(leastFound);
  });

  it('are let be where they ask for none', () => {
    const others = these.filter(({ asks }) => !asks);
    expect(share(others, isRead)).toBeLessThanOrEqual(mostFalse);
  });
});

describe('ticks that only what was learned reads', () => {
  const read = wordings.filter(
    (wording) =>
      wording.beside === 'tick' && wording.asks && !isReadByPhrases(wording) && opinionOn(wording).tick,
  );
  const [refusing, agreeing] = [
    read.filter(({ optsOut }) => optsOut),
    read.filter(({ optsOut }) => !optsOut),
  ];

  it('are seldom turned round', () => {
    expect(share(agreeing, (wording) => opinionOn(wording).optsOut)).toBeLessThanOrEqual(0.03);
  });

  it('are mostly known to refuse where they do', () => {
    expect(share(refusing, (wording) => opinionOn(wording).optsOut)).toBeGreaterThanOrEqual(0.6);
  });

  it('cover what they say', () => {
    const covered = (wording: Wording) => opinionOn(wording).covers.join() === wording.covers.join();
    expect(share(read, covered)).toBeGreaterThanOrEqual(0.66);
  });
});

it.each([
  'Vreau livrare la domiciliu, cu plata la curier',
  'Ține-mă minte pe acest dispozitiv',
  'Szállítás házhoz, munkanapokon délután',
  'Запомни ме на това устройство за следващия път',
  'Παράδοση στο σπίτι το Σάββατο το πρωί',
  'Jäta mind sellesse seadmesse sisselogituks',
  'Palikt ielogotam šajā ierīcē',
  'Dostava na kućnu adresu u subotu ujutro',
  '在這台裝置上保持登入',
])('a label in a language of which nothing was learned asks for nothing: %s', (words) => {
  const { tick, press } = opinionOf(words, meaningOf(words));
  expect({ tick, press }).toEqual({ tick: false, press: false });
});
