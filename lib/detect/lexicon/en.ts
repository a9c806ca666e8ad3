import type { Lexicon } from './lexicon.ts';
import { acts } from './en/acts.ts';
import { answers } from './en/answers.ts';
import { covers } from './en/covers.ts';
import { ifAgreed } from './en/if-agreed.ts';

export const en: Lexicon = { ...acts, ...covers, ...ifAgreed, ...answers };
