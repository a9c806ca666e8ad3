import type { Plugin } from 'vite';
import { LEXICON } from './all.ts';

const MODULE = '/lib/detect/lexicon/all.ts';

/**
 * Puts the lexicon into the bundle as its result, a few long strings: browsers read these many times as fast as they
 * run the code that makes them, and every page with a consent would wait for it.
 */
export function compiledLexicon(): Plugin {
  return {
    name: 'compiled-lexicon',
    enforce: 'pre',
    load: (id) =>
      id.split('?', 1)[0]?.endsWith(MODULE)
        ? `export const LEXICON = ${JSON.stringify(LEXICON)};`
        : undefined,
  };
}
