import { t } from '#lib/i18n/t.ts';
import type { Change } from '#lib/model/change.ts';
import { changeName, saidOf } from '../../versions/change-name.ts';

/** What changed between two versions, in a line: what it is about, what became of it, and how it is said otherwise. */
export function changeLine(change: Change): string {
  const name = changeName(change);
  const what = change.about === 'facts' ? name : `${t(`group.${change.about}`)}: ${name}`;
  const said = `${what} (${t(`changes.kind.${change.kind}`).toLocaleLowerCase()})`;
  const isToTell = change.kind === 'changed' || change.about === 'facts';
  return isToTell ? `${said}: ${saidOf(change, 'before')} → ${saidOf(change, 'after')}` : said;
}
