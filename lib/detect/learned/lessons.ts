import { COVERS, type Covers } from '#lib/model/control.ts';
import { meaningOf } from '../meaning.ts';
import { featuresOf } from './features.ts';
import { learn, type Lesson } from './learn.ts';
import type { Scale } from './scale.ts';
import type { Wording } from './wording.ts';

/** All that is learned from wordings. */
export interface Weights {
  readonly tick: Scale;
  readonly press: Scale;
  readonly optsOut: Scale;
  readonly covers: Readonly<Record<Covers, Scale>>;
}

/** The more slots, the less two features are taken for one, and the more a page loads. */
const SLOTS = 1 << 17;
/** What a consent covers is told by fewer words than whether it is one. */
const FEWER_SLOTS = 1 << 13;

/** Learns from wordings; takes some seconds for ten thousand. */
export function weightsFrom(wordings: readonly Wording[]): Weights {
  const read = wordings.map((wording) => ({
    ...wording,
    features: featuresOf(wording.words, meaningOf(wording.words)),
  }));
  const ticks = read.filter(({ beside }) => beside === 'tick');
  const others = read.filter(({ beside }) => beside !== 'tick');
  const consents = read.filter(({ asks }) => asks);
  return {
    tick: learn(lessons(ticks, asks), SLOTS),
    press: learn(lessons(others, byPress), SLOTS / 2),
    optsOut: learn(lessons(ticks.filter(asks), optsOut), SLOTS / 2),
    covers: byCover((cover) =>
      learn(
        lessons(consents, ({ covers }) => covers.includes(cover)),
        FEWER_SLOTS,
      ),
    ),
  };
}

/** Mere use of a site is shown, never logged: the scale of buttons is taught to say no to it. */
const byPress = ({ beside, asks: isConsent }: Wording): boolean => beside === 'press' && isConsent;
const asks = (wording: Wording): boolean => wording.asks;
const optsOut = (wording: Wording): boolean => wording.optsOut;

type Read = Wording & Pick<Lesson, 'features'>;

const lessons = (of: readonly Read[], is: (wording: Wording) => boolean): Lesson[] =>
  of.map((wording) => ({ features: wording.features, is: is(wording) }));

function byCover(scaleOf: (cover: Covers) => Scale): Record<Covers, Scale> {
  const scales = COVERS.map((cover) => [cover, scaleOf(cover)] as const);
  return Object.fromEntries(scales) as Record<Covers, Scale>;
}
