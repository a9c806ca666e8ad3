import { indexed, type PhraseIndex } from '../phrase-index.ts';
import { be } from './be.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { kk } from './kk.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import type { Lexicon, Sense } from './lexicon.ts';

// Joined: pages mix languages, and a sentence is read in whichever it is in.
export const ALL: readonly (readonly [Sense, readonly string[]])[] = [
  ru,
  en,
  uk,
  be,
  kk,
  de,
  fr,
  es,
  it,
  pt,
  pl,
  nl,
  cs,
  tr,
  sv,
  da,
  fi,
].flatMap((lexicon: Lexicon) => Object.entries(lexicon) as [Sense, readonly string[]][]);

/** Every language's phrases. In the built extension this module is its result: see the plugin beside it. */
export const LEXICON: PhraseIndex<Sense> = indexed(ALL);
