import type { Letter } from '#lib/model/letter.ts';
import { append } from './append.ts';

/**
 * Keeps a drafted letter; one of the same id is kept once, and none about a consent that is not there. One without a
 * record is about none. False where that consent is not, or no longer, there. @throws LedgerError
 */
export async function keepLetter(letter: Letter): Promise<boolean> {
  let isKnown = false;
  const events = await append([{ kind: 'letter-drafted', content: letter }], async (writing) => {
    const ids = writing.objectStore('events').index('id');
    const [known, consent] = await Promise.all([
      ids.getKey(['letter-drafted', letter.id]),
      ids.getKey(['consent', letter.consentId]),
    ]);
    isKnown = known !== undefined;
    return !isKnown && (letter.consentId === '' || consent !== undefined);
  });
  return isKnown || events.length > 0;
}
