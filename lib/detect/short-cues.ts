import type { Plugin } from 'vite';
import { boxCueWords, cueWords } from './cue-words.ts';

const MODULE = '/lib/detect/cue-words.ts';

/** Puts the cues into the bundle as they are in the end, without what shortens them: the scout is on every page. */
export function shortCues(): Plugin {
  const line = (name: string, words: string) => `export const ${name} = () => ${JSON.stringify(words)};`;
  return {
    name: 'short-cues',
    enforce: 'pre',
    load: (id) =>
      id.split('?', 1)[0]?.endsWith(MODULE)
        ? `${line('cueWords', cueWords())}\n${line('boxCueWords', boxCueWords())}`
        : undefined,
  };
}
