import { chooseLanguage } from '#lib/i18n/languages.ts';
import { claimName } from '#lib/i18n/names.ts';
import { t, useLanguage } from '#lib/i18n/t.ts';
import type { Speech } from '#lib/background/overlay.ts';
import type { ConsentControl } from '#lib/model/control.ts';
import type { LoggedConsent } from '#lib/model/overlay.ts';
import { onSettings, readSettings, type Settings } from '#lib/settings.ts';
import type { PolicySummary } from '#lib/model/summary.ts';

const MOST_LINES = 3;

const speak = ({ language }: Settings): void => useLanguage(chooseLanguage(language, navigator.languages));

/** Speaks the language that the person chose; `changed` is called whenever a setting is another than before. */
export function followLanguage(changed: () => void): void {
  void readSettings().then(speak);
  onSettings((settings) => {
    speak(settings);
    changed();
  });
}

/** Words for marks and notices. */
export const speech: Speech = {
  mark: (control, policy) => {
    const title = t('mark.title');
    const covers = control.covers.map((cover) => t(`covers.${cover}`));
    const notes = notesOn(control);
    const name = `${title}: ${[...covers, ...notes].join('; ')}`;
    const lines = policy ? linesOf(policy) : [];
    return {
      name,
      title,
      covers,
      notes,
      policyTitle: t('mark.policy'),
      policy: lines,
      close: t('mark.close'),
    };
  },
  notice: (consents, isRepeat) => ({
    title: t(isRepeat ? 'notice.again' : 'notice.title'),
    text: `${coversOf(consents)} · ${consents[0]?.site ?? ''}`,
    undo: t('notice.undo'),
    undone: t('notice.undone'),
    notUndone: t('notice.not-undone'),
    close: t('mark.close'),
    ids: consents.map(({ id }) => id),
  }),
};

function notesOn({ kind, preticked, optsOut, covers }: ConsentControl): string[] {
  const isBox = kind === 'checkbox';
  const notes: string[] = [];
  if (preticked) notes.push(t(isBox ? 'control.preticked' : 'control.prechosen'));
  if (optsOut) notes.push(t('control.opts-out'));
  if (covers.length > 1 && kind !== 'banner' && kind !== 'use')
    notes.push(t(kind === 'button' ? 'control.several.press' : 'control.several'));
  return notes;
}

/** Warnings first, then who gets the data, then what for. */
function linesOf({ claims }: PolicySummary): string[] {
  const stated = (['flags', 'recipients', 'purposes'] as const).flatMap((group) =>
    claims.filter((claim) => claim.group === group && claim.stance !== 'denied'),
  );
  return stated.slice(0, MOST_LINES).map(claimName);
}

const coversOf = (consents: readonly LoggedConsent[]): string =>
  Array.from(new Set(consents.flatMap(({ covers }) => covers)), (cover) => t(`covers.${cover}`)).join(', ');
