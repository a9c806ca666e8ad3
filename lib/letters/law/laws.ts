import type { Regime } from '#lib/model/regime.ts';
import { BY } from './by.ts';
import { CH } from './ch.ts';
import { citableLaw, type CitableLaw } from './citable.ts';
import { EU } from './eu.ts';
import { KZ } from './kz.ts';
import { PLAIN } from './plain.ts';
import { RU } from './ru.ts';
import { UA } from './ua.ts';
import { UK } from './uk.ts';
import { US_CA } from './us-ca.ts';

/** Every law, as far as letters may cite it. */
export const LAWS: Readonly<Record<Regime, CitableLaw>> = {
  ru: citableLaw(RU),
  kz: citableLaw(KZ),
  by: citableLaw(BY),
  ua: citableLaw(UA),
  eu: citableLaw(EU),
  uk: citableLaw(UK),
  ch: citableLaw(CH),
  'us-ca': citableLaw(US_CA),
  plain: citableLaw(PLAIN),
};
