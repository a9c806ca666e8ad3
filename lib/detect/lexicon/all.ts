import { indexed, type PhraseIndex } from '../phrase-index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es, pt } from './es-pt.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { kk, tr } from './kk-tr.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { nl } from './nl.ts';
import { da, fi, sv } from './nordic.ts';
import { ru } from './ru.ts';
import { cs, pl } from './slavic-latin.ts';
import { be, uk } from './uk-be.ts';

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
