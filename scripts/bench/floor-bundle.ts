import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns the script that puts `tokenizeOnce` into a page, minified by the bundler that builds the extension */
export async function floorBundle(): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${root}scripts/bench/floor.ts`, formats: ['iife'], name: 'floor' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error('the floor was not built');
  return chunk.code;
}
