/**
 * Words that Germanic languages write together with what they are of: «Pontonreglement», «Segelbedingungen». No list has
 * all of those, and each is what its last part says.
 */
const HEAD =
  /^\S{3,}?(bedingungen|voorwaarden|reglement|villkor|betingelser|vilkår|betingelserne|villkoren|vilkårene|gegevens|daten|uppgifter|oplysninger)$/;

/**
 * @param words folded
 * @returns the words with compounds cut down to their heads; `null` where there are none
 */
export function compoundHeads(words: readonly string[]): readonly string[] | null {
  const heads = words.map((word) => HEAD.exec(word)?.[1] ?? word);
  return heads.some((head, at) => head !== words[at]) ? heads : null;
}
