/** Any letter at all, at the beginning of a choice. */
const ANY = /^\.+/;

/**
 * A pattern with one choice for each first letter: every choice at the top is tried at each letter of a page. A letter
 * that may be any goes where a choice begins with it: it tells nothing, and would let each letter of the page through.
 * @param pattern choices that begin with a plain letter that is there once, or with `.`
 */
export function byFirstLetter(pattern: string): string {
  const choices = choicesOf(pattern)
    .flatMap(unwrapped)
    .map((choice) => choice.replace(ANY, ''));
  const groups = Map.groupBy(choices, (choice) => choice.slice(0, 1));
  return Array.from(groups, ([letter, those]) => {
    const rests = those.flatMap((choice) => unwrapped(choice.slice(1)));
    return rests.length === 1 ? `${letter}${rests[0]}` : `${letter}(?:${rests.join('|')})`;
  }).join('|');
}

/** The choices of a pattern that is nothing but some in parentheses. */
function unwrapped(pattern: string): string[] {
  const inner = /^\(\?:(.*)\)$/s.exec(pattern)?.[1];
  if (inner === undefined || choicesOf(pattern).length > 1 || !isBalanced(inner)) return [pattern];
  return choicesOf(inner);
}

/** Whether no parenthesis closes before it opens: those around «(?:a)b(?:c)» are not a pair. */
function isBalanced(pattern: string): boolean {
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth < 0) return false;
  }
  return true;
}

/** The choices at the top of a pattern, those in parentheses left whole. */
function choicesOf(pattern: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++;
    else if (pattern[at] === ')') depth--;
    else if (pattern[at] === '|' && depth === 0) {
      choices.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...choices, pattern.slice(from)];
}
