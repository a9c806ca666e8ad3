// npm run learn — learns from lib/detect/learned/wordings what asks for a consent, and writes weights.ts beside them
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { weightsFrom } from '#lib/detect/learned/lessons.ts';
import { wordingIn, type Wording } from '#lib/detect/learned/wording.ts';

const FOLDER = join(import.meta.dirname, '../lib/detect/learned');
const STYLE = join(import.meta.dirname, '../tests/config/prettier.json');

function wordingsIn(file: string): Wording[] {
  const lines = readFileSync(join(FOLDER, 'wordings', file), 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const wording = wordingIn(line);
    if (!wording) throw new Error(`${file}:${at + 1}: not "T|covers|words": ${line}`);
    return [wording];
  });
}

async function write(file: string, code: string): Promise<void> {
  const style = await resolveConfig(file, { config: STYLE });
  writeFileSync(file, await format(code, { ...style, parser: 'typescript' }));
}

const wordings = readdirSync(join(FOLDER, 'wordings'))
  .toSorted()
  .flatMap((file) => wordingsIn(file));
const code = `// Written by \`npm run learn\`: put a line into wordings/ instead of changing anything here.
import type { Weights } from './lessons.ts';

export const WEIGHTS: Weights = ${JSON.stringify(weightsFrom(wordings))};
`;
await write(join(FOLDER, 'weights.ts'), code);
console.log(`${wordings.length} wordings learned`);
