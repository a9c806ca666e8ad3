import { attributeOf } from './attribute-of.ts';
import { headingBefore } from './heading-before.ts';
import type { List } from './list-around.ts';
import type { View } from './view.ts';

const MOST_LEVELS = 6;
/** As much of a heading as names what is under it. */
const LONGEST = 120;
const MOST_HEADINGS = 3;

/** What lists of things to do are called. For small letters. */
const TASKS = new RegExp(
  `(?:^|\\P{L})(?:${[
    'задач(?:и|ник)|список дел|дела на (?:сегодня|завтра|неделю)|что сделать|чек-?лист|план работ',
    'справи на|завдання|що зробити|заданні|істер тізімі|тапсырмалар',
    'to-?dos?|to do list|things to do|tasks?|chores|checklist',
    'aufgaben(?:liste)?|(?:noch |heute )?zu erledigen|checkliste',
    'tâches|à faire|tareas|pendientes|por hacer|tarefas|afazeres|a fazer|compiti|da fare',
    'zadania|do zrobienia|takenlijst|(?:mijn|onze|open) taken|te doen|nog doen',
    'uppgifter|att göra|opgaver|oppgaver|at gøre|å gjøre|úkoly|k vyřízení|co udělat',
    'yapılacaklar|görevler|tehtävät|tehtävälista',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** What pages call them for themselves. */
const CALLED = /(?:^|[\s_-])(?:tasks?|todos?|to-do|chores?|checklist)(?:$|[\s_-])/iu;

/** Whether a list is one of things to do, by what it or the page is called. */
export function isTaskList(view: View, { around, boxes }: List): boolean {
  const named = [around, boxes[0]?.parentElement, boxes[0]?.closest('li')];
  if (
    named.some(
      (element) =>
        element && CALLED.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`),
    )
  )
    return true;
  return [headingOver(view, around), ...pageNames(around.ownerDocument)].some((name) =>
    TASKS.test(name.slice(0, LONGEST).toLowerCase()),
  );
}

/** The heading nearest to a list, in it or over it. */
function headingOver(view: View, list: Element): string {
  for (const element of view.chain(list, MOST_LEVELS)) {
    const heading = headingBefore(view, element);
    if (heading) return view.words(heading, LONGEST);
  }
  return '';
}

const pageNames = ({ title, body }: Document): string[] => [
  title,
  ...Array.from(body.querySelectorAll('h1'))
    .slice(0, MOST_HEADINGS)
    .map(({ textContent }) => textContent ?? ''),
];
