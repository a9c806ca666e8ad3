import type { Plugin } from 'vite';
import { loadRules } from './load.ts';

const ID = 'virtual:rules';
/** Keys of a rule that only editors and tests need: the bundle goes without. */
const FOR_EDITORS: ReadonlySet<string> = new Set(['yes', 'no', 'note']);

/** Serves `virtual:rules`: the YAML of this folder compiled to data, so that no YAML reaches the bundle. */
export function compiledRules(): Plugin {
  const served = () =>
    JSON.stringify(loadRules(), (key, value: unknown) => (FOR_EDITORS.has(key) ? undefined : value));
  return {
    name: 'compiled-rules',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${served()}` : undefined),
  };
}
