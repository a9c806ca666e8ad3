import type { Letter } from '#lib/model/letter.ts';

/** The letter that a matter began with, and those that followed it, in the order they were drafted. */
export type InTurn = readonly [first: Letter, ...later: Letter[]];

/**
 * Parts letters by the matter that they are about: one that follows another belongs to it, however many come between.
 * A letter whose forerunner is not there, is about another consent, or is led to in a circle begins a matter of its own.
 * @param letters newest first
 * @returns the matter with the newest letter first
 */
export function lettersInTurn(letters: readonly Letter[]): InTurn[] {
  // A log from elsewhere may say a letter twice.
  const byId = new Map(letters.map((letter) => [letter.id, letter]));
  const firsts = firstOf(byId);
  const matters = Map.groupBy(byId.values(), ({ id }) => firsts.get(id) ?? id);
  return [...matters].flatMap(([firstId, found]) => {
    const first = found.find(({ id }) => id === firstId);
    return first ? [[first, ...found.filter((one) => one !== first).toReversed()] as const] : [];
  });
}

/** The first letter's id by each letter's: every way is walked once. */
function firstOf(byId: ReadonlyMap<string, Letter>): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const letter of byId.values()) {
    const way = new Map<string, Letter>();
    let at: Letter | undefined = letter;
    while (at && !firsts.has(at.id) && !way.has(at.id)) {
      way.set(at.id, at);
      at = before(at, byId);
    }
    const isCircle = at !== undefined && way.has(at.id);
    const last = [...way.keys()].at(-1);
    const first = at ? firsts.get(at.id) : last;
    for (const id of way.keys()) firsts.set(id, isCircle || first === undefined ? id : first);
  }
  return firsts;
}

function before({ follows, consentId }: Letter, byId: ReadonlyMap<string, Letter>): Letter | undefined {
  const found = follows === undefined ? undefined : byId.get(follows);
  return found?.consentId === consentId ? found : undefined;
}
