import { consentsIn, type Letter } from '#lib/model/letter.ts';
import { append } from './append.ts';

/**
 * Keeps a drafted letter; one of the same id is kept once, and none that carries a consent that is not there. One without
 * a record carries none. False where one of its consents is not, or no longer, there. @throws LedgerError
 */
export async function keepLetter(letter: Letter): Promise<boolean> {
  let isKnown = false;
  const events = await append([{ kind: 'letter-drafted', content: letter }], async (writing) => {
    const ids = writing.objectStore('events').index('id');
    const [known, ...consents] = await Promise.all([
      ids.getKey(['letter-drafted', letter.id]),
      ...consentsIn(letter).map((id) => ids.getKey(['consent', id])),
    ]);
    isKnown = known !== undefined;
    return !isKnown && consents.every((consent) => consent !== undefined);
  });
  return isKnown || events.length > 0;
}
