import type { Lexicon } from './lexicon.ts';
import { acts } from './ru/acts.ts';
import { answers } from './ru/answers.ts';
import { covers } from './ru/covers.ts';
import { ifAgreed } from './ru/if-agreed.ts';

export const ru: Lexicon = { ...acts, ...covers, ...ifAgreed, ...answers };
