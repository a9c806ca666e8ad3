import en from './en.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import type { Language, Phrases } from './languages.ts';
import { learn } from './t.ts';

/** Every language at once: for the background, whose worker may load nothing later, and for scripts and tests. */
export const PHRASES = { en, ru } as const satisfies Record<Language, Phrases>;

learn('en', en);
learn('ru', ru);
