import { PHRASES } from '#lib/i18n/all-phrases.ts';
import { chooseLanguage } from '#lib/i18n/languages.ts';
import { checkWords } from '#lib/i18n/check-words.ts';
import { claimName } from '#lib/i18n/names.ts';
import { shownName } from '#lib/i18n/shown-name.ts';
import { t, useLanguage } from '#lib/i18n/t.ts';
import type { Asked } from '#lib/background/asked-in.ts';
import type { Speech } from '#lib/background/overlay.ts';
import type { ToolbarWords } from '#lib/background/toolbar.ts';
import type { Check } from '#lib/model/check.ts';
import type { ConsentControl } from '#lib/model/control.ts';
import type { AskedWords, LoggedConsent } from '#lib/model/overlay.ts';
import { onSettings, readSettings, type Settings } from '#lib/settings.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import type { FlagId } from '#lib/model/taxonomy.ts';

const MOST_LINES = 3;
const LONGEST_LABEL = 90;

const speak = ({ language }: Settings): void =>
  useLanguage(chooseLanguage(language, navigator.languages, [...PHRASES.keys()]));

let spoken: Promise<void> = Promise.resolve();

/** Titles of the toolbar button: the browser's own translations know nothing of the language that the person chose. */
export const toolbarWords: ToolbarWords = async (title) => {
  await spoken;
  return t(`toolbar.${title}`);
};

/** Our entry in the menu of a link. */
export async function menuWords(): Promise<string> {
  await spoken;
  return t('menu.read-policy');
}

/** Speaks the language that the person chose; `changed` is called whenever a setting is another than before. */
export function followLanguage(changed: () => void): void {
  spoken = readSettings().then(speak);
  onSettings((settings) => {
    speak(settings);
    changed();
  });
}

/** Words for marks and notices. */
export const speech: Speech = {
  mark: (asked) => {
    const title = t('mark.title');
    const said = asked.map((one) => askedWords(one, asked.length > 1));
    const heard = said.flatMap(({ covers, notes }) => [...covers, ...notes]);
    const name = `${title}: ${Array.from(new Set(heard)).join('; ')}`;
    return { name, title, asked: said, policyTitle: t('mark.policy'), close: t('mark.close') };
  },
  notice: (consents, isRepeat) => ({
    title: noticeTitle(consents.length, isRepeat),
    text: `${coversOf(consents)} · ${shownName(consents[0]?.site ?? '')}`,
    undo: noticeUndo(consents.length),
    undone: t(consents.length > 1 ? 'notice.undone.all' : 'notice.undone'),
    notUndone: t('notice.not-undone'),
    close: t('mark.close'),
    ids: consents.map(({ id }) => id),
  }),
};

function noticeTitle(n: number, isRepeat: boolean): string {
  if (n > 1) return t(isRepeat ? 'notice.again.several' : 'notice.title.several', { n });
  return t(isRepeat ? 'notice.again' : 'notice.title');
}

function noticeUndo(n: number): string {
  if (n === 2) return t('notice.undo.both');
  return n > 2 ? t('notice.undo.all', { n }) : t('notice.undo');
}

function askedWords({ control, checks, policy }: Asked, isOneOfSeveral: boolean): AskedWords {
  const warnings = checks.flatMap((check) => (check.id === 'policy-warnings' ? check.flags : []));
  const others = checks.filter(({ id }) => id !== 'policy-warnings');
  return {
    label: isOneOfSeveral ? shortened(control.label) : '',
    covers: control.covers.map((cover) => t(`covers.${cover}`)),
    notes: [...notesOn(control, checks), ...others.map(checkWords)],
    policy: policy ? linesOf(policy, warnings) : [],
  };
}

const shortened = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL).trimEnd()}…` : label;

function notesOn(control: ConsentControl, checks: readonly Check[]): string[] {
  const { kind, preticked, optsOut, covers } = control;
  const isBox = kind === 'checkbox';
  const notes: string[] = [];
  if (preticked) notes.push(t(isBox ? 'control.preticked' : 'control.prechosen'));
  if (optsOut) notes.push(t('control.opts-out'));
  // Where these are but two, what they are is said by the check itself.
  const isSaid = covers.length === 2 && checks.some(({ id }) => id === 'folded-into-terms');
  if (covers.length > 1 && !isSaid && kind !== 'banner' && kind !== 'use')
    notes.push(t(kind === 'button' ? 'control.several.press' : 'control.several'));
  return notes;
}

/** Warnings first, those that bear on this consent before others; then who gets the data, then what for. */
function linesOf({ claims }: PolicySummary, bearing: readonly FlagId[]): string[] {
  const stated = (['flags', 'recipients', 'purposes'] as const).flatMap((group) =>
    claims.filter((claim) => claim.group === group && claim.stance !== 'denied').map(claimName),
  );
  const first = bearing.map((id) => claimName({ group: 'flags', id }));
  return Array.from(new Set([...first, ...stated])).slice(0, MOST_LINES);
}

const coversOf = (consents: readonly LoggedConsent[]): string =>
  Array.from(new Set(consents.flatMap(({ covers }) => covers)), (cover) => t(`covers.${cover}`)).join(', ');
