import type { LetterLanguage } from '#lib/model/letter.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import type { LetterWords } from './letter-words.ts';
import { RU } from './ru.ts';
import { UK } from './uk.ts';

/** What each language of letters says by itself. */
export const WORDS: Readonly<Record<LetterLanguage, LetterWords>> = { ru: RU, en: EN, de: DE, uk: UK };
