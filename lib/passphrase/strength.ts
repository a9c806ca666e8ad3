import type { Strength } from '#lib/model/backup.ts';

/** Fewer characters are not taken as a passphrase. */
export const SHORTEST = 10;

/**
 * A rough guess from length and variety; it knows no words, so it is a hint and no promise. Repeats and runs («aaaa»,
 * «1234») count as one character.
 */
export function strengthOf(passphrase: string): Strength {
  const characters = Array.from(passphrase.normalize('NFKC'));
  const telling = characters.filter((one, n) => !follows(one, characters[n - 1]));
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) =>
    kind.test(passphrase),
  ).length;
  const worth = telling.length + 2 * (kinds - 1);
  if (characters.length < SHORTEST || worth < 12) return 'weak';
  return worth < 20 ? 'fair' : 'strong';
}

function follows(one: string, before: string | undefined): boolean {
  const step = (one.codePointAt(0) ?? 0) - (before?.codePointAt(0) ?? -9);
  return Math.abs(step) <= 1;
}
