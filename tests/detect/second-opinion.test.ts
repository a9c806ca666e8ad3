// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { opinionOf } from '#lib/detect/learned/opinion.ts';
import { appoint, isJudgeMissed, secondOpinion } from '#lib/detect/second-opinion.ts';
import { Watcher } from '#lib/detect/watch.ts';
import type { FrameReport } from '#lib/model/control.ts';

const READ = 'Согласен на обработку персональных данных';
const UNREAD = 'Снимки моего велосипеда и меня за рулём можно показать на вашей странице';

const formWith = (...labels: readonly string[]): string =>
  `<form action="/sent"><input name="phone">${labels
    .map((label) => `<label><input type="checkbox">${label}</label>`)
    .join('')}<button>Отправить</button></form>`;

beforeEach(() => appoint(null));

it('nobody is there to ask at first, and is missed when asked for', () => {
  expect(isJudgeMissed()).toBe(false);
  expect(secondOpinion(UNREAD)).toBeNull();
  expect(isJudgeMissed()).toBe(true);
});

it('whoever is appointed is asked, once for each text', () => {
  const asked: string[] = [];
  appoint((text, meaning) => {
    asked.push(text);
    return opinionOf(text, meaning);
  });
  expect(secondOpinion(UNREAD)?.tick).toBe(true);
  expect(secondOpinion(UNREAD)?.covers).toEqual(['publication']);
  expect(asked).toEqual([UNREAD]);
  expect(isJudgeMissed()).toBe(false);
});

/** What a watcher reports, and how often it is unsure, before and after its judge comes. */
function watch(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children);
  const reports: FrameReport[] = [];
  let unsure = 0;
  const watcher = new Watcher(document, openRoots, {
    report: (report) => reports.push(report) > 0,
    deposit: () => true,
    unsure: () => unsure++,
  });
  watcher.start();
  const before = reports.at(-1)?.controls.map(({ label }) => label) ?? [];
  watcher.ask(opinionOf);
  const after = reports.at(-1)?.controls.map(({ label }) => label) ?? [];
  watcher.stop();
  return { before, after, unsure };
}

it('a page whose words are all read needs no judge', () => {
  expect(watch(formWith(READ))).toEqual({ before: [READ], after: [READ], unsure: 0 });
});

it('words that nobody reads call for the judge, who finds the consent', () => {
  expect(watch(formWith(READ, UNREAD))).toEqual({ before: [READ], after: [READ, UNREAD], unsure: 1 });
});

it('what asks for nothing stays unfound, whoever is asked', () => {
  const { after } = watch(formWith(READ, 'Позвоните за час до доставки', 'Тёмная тема'));
  expect(after).toEqual([READ]);
});

it('mere use of a site is no press of the button beside it', () => {
  const words = '<p>Stick around, and we take it that you are happy with our cookie habits.</p>';
  const { after } = watch(`${words}${formWith(READ)}`);
  expect(after).toEqual([READ]);
});

it('a judge who comes when the watcher has gone finds nobody', () => {
  const watcher = new Watcher(document, openRoots, { report: () => true, deposit: () => true });
  watcher.stop();
  watcher.ask(opinionOf);
  expect(secondOpinion(UNREAD)).toBeNull();
});
