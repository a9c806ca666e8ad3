import type { Plugin } from 'vite';
import { loadRules } from './load.ts';

const ID = 'virtual:rules';

/** Serves `virtual:rules`: the YAML of this folder compiled to data, so that no YAML reaches the bundle. */
export function compiledRules(): Plugin {
  return {
    name: 'compiled-rules',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(loadRules())}` : undefined),
  };
}
