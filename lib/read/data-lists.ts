import type { ReadingContext, Sentence } from './context.ts';
import { definitionIn } from './glossary.ts';

/** So many different kinds of data side by side are a list of data, whatever leads in to it. */
const ENOUGH = 3;
/** Longest block, in tokens, that can be one item of a list without bullets. */
const ITEM = 14;

/** @returns the sentences that are or belong to a plain list of data: «Имя, телефон, адрес», or such lines in a row */
export function dataLists(context: ReadingContext): ReadonlySet<Sentence> {
  const listed = new Set<Sentence>();
  let run: Sentence[] = [];
  const close = () => {
    if (kindsIn(run) >= ENOUGH) for (const sentence of run) listed.add(sentence);
    run = [];
  };
  for (const sentence of context.sentences) {
    const kinds = kindsIn([sentence]);
    if (kinds >= ENOUGH) listed.add(sentence);
    if (kinds > 0 && isItem(context, sentence)) run.push(sentence);
    else close();
  }
  close();
  return listed;
}

/** Short, and no entry of a glossary: «Cookie — небольшой файл» lists nothing. */
function isItem(context: ReadingContext, sentence: Sentence): boolean {
  return sentence.to - sentence.from <= ITEM && definitionIn(context, sentence) === undefined;
}

function kindsIn(sentences: readonly Sentence[]): number {
  const kinds = new Set<string>();
  for (const { matches } of sentences) {
    for (const { rule } of matches) if (rule.group === 'data') kinds.add(rule.id);
  }
  return kinds.size;
}
