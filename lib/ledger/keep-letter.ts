import type { Letter } from '#lib/model/letter.ts';
import { append } from './append.ts';

/**
 * Keeps a drafted letter; one of the same id is kept once, and none about a consent that is not there. One without a
 * record is about none. @throws LedgerError
 */
export async function keepLetter(letter: Letter): Promise<void> {
  await append([{ kind: 'letter-drafted', content: letter }], async (writing) => {
    const ids = writing.objectStore('events').index('id');
    const [known, consent] = await Promise.all([
      ids.getKey(['letter-drafted', letter.id]),
      ids.getKey(['consent', letter.consentId]),
    ]);
    return known === undefined && (letter.consentId === '' || consent !== undefined);
  });
}
