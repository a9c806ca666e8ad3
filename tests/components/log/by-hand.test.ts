import { describe, expect, it } from 'vitest';
import Field from '#components/Field.svelte';
import { correctedFields } from '#components/log/corrected-fields.ts';
import Corrections from '#components/log/Corrections.svelte';
import EvidenceList from '#components/log/EvidenceList.svelte';
import OperatorHead from '#components/log/OperatorHead.svelte';
import RecordRow from '#components/log/RecordRow.svelte';
import RecordView from '#components/log/RecordView.svelte';
import SiteHead from '#components/log/SiteHead.svelte';
import { plainRow } from '#components/log/found-row.ts';
import { exactMoment, longDate, monthName } from '#lib/i18n/dates.ts';
import { consent, control } from '../sample.ts';
import { markup, words } from '../words.ts';

const told = consent({
  ...{ site: '', time: '2026-03-01', zone: 'America/New_York', certainty: 'told' },
  ...{ ticked: null, caption: '', fieldKinds: [] },
  page: { url: '', title: '' },
  control: control({ kind: 'button', label: 'Согласна <b>на всё</b>' }),
  entered: { way: 'phone', operator: 'Банк', evidence: [] },
});
const nothing = { onforget: () => undefined, cases: [], withdrawable: true };

describe('a record that was entered by hand', () => {
  it('claims nothing of a page, a box or a press, and can be corrected', () => {
    const shown = words(RecordView, { ...nothing, consent: told });
    expect(shown).toContain('By phone');
    expect(shown).toContain('You entered this by hand');
    expect(shown).not.toMatch(/No box|By a press|Kind of request|filled fields|links no document/);
    expect(markup(RecordView, { ...nothing, consent: told })).toContain('#/correct/one');
  });

  it('says that it is not known what it covers, where nobody said so', () => {
    const untold = { ...told, control: { ...told.control, covers: [] } };
    const shown = words(RecordView, { ...nothing, consent: untold });
    expect(shown).toContain('Not known what it covers');
    expect(shown).not.toContain('Processing of data');
  });

  it('of a day without a time is of that day everywhere', () => {
    expect(exactMoment(told.time, told.zone)).toBe('March 1, 2026');
    expect(longDate(told.time, told.zone)).toBe('March 1, 2026');
    expect(monthName(told.time, told.zone)).toBe('March 2026');
    const { id, time, zone, site, decision } = told;
    const row = plainRow({
      ...{ id, time, zone, site, decision, label: '', standing: 'active', waits: false, letters: 0 },
      ...{ operator: 'Банк', byHand: true, control: told.control },
    });
    expect(words(RecordRow, { found: row, today: '2026-11-28' })).toMatch(/Mar 1, 2026 No words were noted/);
  });

  it('one that was seen is not corrected, and its operator is a link', () => {
    const operator = { key: 'name:ооо банк/1', name: 'ООО «Банк»' };
    const page = markup(RecordView, { ...nothing, consent: consent(), operator });
    expect(page).not.toContain('#/correct/');
    expect(page).toContain(`#/operator/${encodeURIComponent(operator.key)}`);
  });
});

describe('corrections', () => {
  const correction = {
    ...{ id: 'c', consentId: 'one', time: '2026-04-01T10:00:00Z', reason: 'По копии <i>договора</i>' },
    change: { label: 'Согласна', covers: ['processing'] as const, operator: 'АО «Банк»' },
  };

  it('say what was before and what came after, field by field', () => {
    expect(correctedFields(told, correction)).toEqual([
      { name: 'The exact words', before: 'Согласна <b>на всё</b>', after: 'Согласна', isWords: true },
      { name: 'What the words cover', before: 'Advertising', after: 'Processing of data' },
      { name: 'Operator', before: 'Банк', after: 'АО «Банк»' },
    ]);
  });

  it('are shown as text', () => {
    const page = markup(Corrections, { corrections: [{ correction, before: told }] });
    expect(page).toContain('&lt;b>на всё&lt;/b>');
    expect(page).toContain('&lt;i>договора&lt;/i>');
  });
});

it('what a field cannot take is said as an error, not as a hint', () => {
  const field = { label: 'Who', hint: 'as on paper', value: '' };
  expect(markup(Field, field)).not.toContain('aria-invalid="true"');
  const page = markup(Field, { ...field, error: 'Say who.' });
  expect(page).toMatch(/aria-invalid="true"/);
  expect(page).toMatch(/<p[^>]*class="[^"]*error[^"]*"[^>]*>Say who\.<\/p>/);
  expect(page).not.toContain('as on paper');
});

it('evidence is a picture only where it has one, and says when it is lacking', () => {
  const file = { sha256: 'ab'.repeat(32), name: '<b>.png', size: 1200 };
  const page = markup(EvidenceList, {
    files: [
      { ...file, isHere: true, picture: 'blob:x' },
      { ...file, sha256: 'cd'.repeat(32), isHere: false },
    ],
    onsave: () => undefined,
  });
  expect(page.match(/<img/g)).toHaveLength(1);
  expect(page.match(/save-evidence/g)).toHaveLength(1);
  expect(page).toContain('&lt;b>.png');
  expect(page).toContain('without this file');
});

describe('operators and sites', () => {
  const span = { records: 2, first: Date.UTC(2025, 2, 1, 12), last: Date.UTC(2026, 0, 1, 12) };

  it('an operator with its sites and the data declared', () => {
    const operator = { key: 'k', name: 'Банк', ids: ['7701234567'], records: 2, joined: [] };
    const sites = [{ ...span, site: 'банк.рф' }];
    const data = { fields: ['phone'], documents: ['ip'] } as const;
    const shown = words(OperatorHead, { operator: { ...operator, sites }, cases: [], data });
    expect(shown).toContain('7701234567');
    expect(shown).toMatch(/банк\.рф 2 records · Mar 1, 2025 – Jan 1, 2026/);
    expect(shown).toMatch(
      /Data filled in beside consents phone number Data named in its documents IP address/,
    );
  });

  it('a site with its operators over time, and nothing where none is known', () => {
    const operators = [
      { ...span, key: 'a', name: 'Новый' },
      { ...span, key: 'b', name: 'Прежний' },
    ];
    expect(words(SiteHead, { operators, beside: ['www.банк.рф'], cases: [] })).toMatch(
      /Operators of this site Новый/,
    );
    expect(words(SiteHead, { operators: [], beside: [], cases: [] })).toBe('');
  });
});
