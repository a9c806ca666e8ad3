// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Deposit } from '#lib/detect/act.ts';
import { openEars, type Ears } from '#lib/detect/early.ts';
import { openRoots } from '#lib/detect/flat-tree.ts';
import { opinionOf } from '#lib/detect/learned/opinion.ts';
import { appoint } from '#lib/detect/second-opinion.ts';
import { Watcher } from '#lib/detect/watch.ts';
import type { FrameReport } from '#lib/model/control.ts';

const FORM = `<form action="/sent"><input name="phone" value="1">
  <label><input type="checkbox" name="agree"> Согласен на обработку персональных данных</label>
  <button>Отправить</button></form>`;

/** Listens with the scout's ears, and takes what happens for the person's. */
function open(): Ears {
  const person = (hear: (event: Event) => void) => (event: Event) => {
    Object.defineProperty(event, 'isTrusted', { value: true });
    hear(event);
  };
  return openEars({
    addEventListener: (type: string, hear: (event: Event) => void) =>
      document.addEventListener(type, person(hear), { capture: true, once: true }),
  } as Pick<Window, 'addEventListener'>);
}

const element = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

function press(selector: string): void {
  element(selector).dispatchEvent(new Event('pointerdown', { bubbles: true }));
  element(selector).click();
}

/** How the consent stood in what was deposited of acts that happened before the watcher came. */
function told(ears: Ears): (boolean | null)[] {
  const deposits: Deposit[] = [];
  const outlets = { report: () => true, deposit: (deposit: Deposit) => deposits.push(deposit) > 0 };
  const watcher = new Watcher(document, openRoots, outlets, ears);
  watcher.start();
  watcher.stop();
  return deposits.filter(({ phase }) => phase === 'pressed').map(({ draft }) => draft.ticked);
}

it.each([
  ['the person ticked it', false, false, true],
  ['the person ticked it, later a script unticked it', false, true, true],
  ['the page did not let it be ticked', true, false, false],
])('an act before anyone looked: %s', (_what, isKept, isUndone, ticked) => {
  document.body.replaceChildren(...new DOMParser().parseFromString(FORM, 'text/html').body.children);
  document.addEventListener('submit', (event) => event.preventDefault());
  if (isKept) element('[name=agree]').addEventListener('click', (event) => event.preventDefault());
  const ears = open();
  press('[name=agree]');
  ears.renew();
  press('button');
  if (isUndone) element('[name=agree]').click();
  expect(told(ears)).toEqual([ticked]);
});

const ODD_FORM = `<form action="/sent"><input name="phone" value="1">
  <label><input type="checkbox" name="agree"> Согласен на обработку персональных данных</label>
  <label><input type="checkbox" name="odd"> Снимки моего велосипеда и меня за рулём можно показать на вашей странице</label>
  <button>Отправить</button></form>`;

it('a box that the person ticks before its words are judged was not ticked by the page', () => {
  appoint(null);
  document.body.replaceChildren(...new DOMParser().parseFromString(ODD_FORM, 'text/html').body.children);
  const reports: FrameReport[] = [];
  const outlets = { report: (report: FrameReport) => reports.push(report) > 0, deposit: () => true };
  const ears = open();
  const watcher = new Watcher(document, openRoots, outlets, ears);
  watcher.start();
  ears.renew();
  press('[name=odd]');
  watcher.ask(opinionOf);
  watcher.stop();
  expect(reports.at(-1)?.controls.map(({ preticked }) => preticked)).toEqual([false, false]);
});
