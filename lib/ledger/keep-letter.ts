import type { Letter } from '#lib/model/letter.ts';
import { append } from './append.ts';

/** Keeps a drafted letter; one of the same id is kept once. @throws LedgerError */
export async function keepLetter(letter: Letter): Promise<void> {
  await append([{ kind: 'letter-drafted', content: letter }], async (writing) => {
    const known = await writing.objectStore('events').index('id').getKey(['letter-drafted', letter.id]);
    return known === undefined;
  });
}
