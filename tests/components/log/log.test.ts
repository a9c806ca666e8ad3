import { describe, expect, it } from 'vitest';
import { boxStory } from '#components/log/box-story.ts';
import { plainRow, type FoundRow } from '#components/log/found-row.ts';
import { grouped } from '#components/log/grouped.ts';
import PageOfRecords from '#components/log/PageOfRecords.svelte';
import RecordRow from '#components/log/RecordRow.svelte';
import RecordView from '#components/log/RecordView.svelte';
import { consent, control } from '../sample.ts';
import type { LogRow } from '#lib/model/log-row.ts';
import { markup, words } from '../words.ts';

const row = (change: Partial<LogRow>): FoundRow => plainRow({ ...ROW, ...change });
const ROW: LogRow = {
  id: 'news',
  time: '2026-11-20T15:04:05+03:00',
  zone: 'Europe/Moscow',
  site: 'romashka.example',
  decision: 'given',
  label: 'Согласен получать <i>новости</i>',
  control: { kind: 'checkbox', preticked: false, covers: ['marketing'] },
  standing: 'active',
  waits: false,
  letters: 0,
  operator: '',
  byHand: false,
};
const news = row({});
const terms = row({ id: 'terms', site: 'ёлка.рф', time: '2026-09-30T23:30:00Z' });
const ids = (rows: readonly FoundRow[]) => rows.map((found) => found.row.id);

describe('grouped', () => {
  it('by month where the person was, newest first', () => {
    expect(grouped([news, terms], 'time').map(({ title }) => title)).toEqual([
      'November 2026',
      'October 2026',
    ]);
  });

  it('a time that is none has a heading of its own', () => {
    expect(grouped([row({ time: 'soon' })], 'time').map(({ title }) => title)).toEqual(['Time unknown']);
  });

  it('by site', () => {
    expect(grouped([news, row({ id: 'two' }), terms], 'site').map(({ rows }) => ids(rows))).toEqual([
      ['news', 'two'],
      ['terms'],
    ]);
  });

  it('a heading that stands on the page before is not said again', () => {
    expect(grouped([news, terms], 'time', row({ id: 'before' })).map(({ continues }) => continues)).toEqual([
      true,
      false,
    ]);
  });
});

describe('repeats of the same consent', () => {
  const again = ['c', 'b', 'a'].map((id, at) => row({ id, time: `2026-11-2${3 - at}T10:00:00Z` }));
  const page = (rows: readonly FoundRow[], later: readonly FoundRow[] = []) =>
    markup(PageOfRecords, { page: { rows, later }, order: 'time', today: '2026-11-28' });
  const count = (html: string, testid: string) => html.split(`data-testid="${testid}"`).length - 1;

  it('are one row that says how often and when last, and unfolds to each', () => {
    const html = page(again);
    expect(count(html, 'record')).toBe(1);
    expect(html).toContain('href="#/record/c"');
    expect(html).toMatch(/3 times, last on Nov 23, 2026/);
    expect(count(html, 'repeat')).toBe(3);
    expect(html).toContain('href="#/record/a"');
  });

  it('are gathered where other boxes of the same form stand between them', () => {
    const other = row({ id: 'x', label: 'Согласен на обработку' });
    const html = page([again[0] ?? other, other, again[1] ?? other, again[2] ?? other]);
    expect(count(html, 'record')).toBe(2);
    expect(count(html, 'repeat')).toBe(3);
  });

  it('are told of with those on the pages after, of the same month alone', () => {
    const older = row({ id: 'old', time: '2026-11-01T10:00:00Z' });
    const html = page([...again, row({ id: 'october', time: '2026-10-30T10:00:00Z' })], [older]);
    expect(count(html, 'record')).toBe(2);
    expect(html).toMatch(/4 times, last on Nov 23, 2026/);
    expect(count(html, 'repeats')).toBe(1);
    expect(html).toContain('href="#/record/old"');
  });

  it.each([
    ['other words', { label: 'Согласен' }],
    ['another cut wording', { wording: 7 }],
    ['another site', { site: 'other.example' }],
    ['another decision', { decision: 'refused' }],
    ['another control', { control: { kind: 'switch', preticked: false, covers: ['marketing'] } }],
    ['a letter on its way', { standing: 'withdrawn', waits: true, letters: 1 }],
  ] as const)('%s: no repeat', (_, change) => {
    expect(count(page([news, row({ id: 'other', ...change })]), 'repeats')).toBe(0);
  });
});

describe('RecordRow', () => {
  const shown = (found: FoundRow, today = '2026-11-28') => words(RecordRow, { found, today });

  it('marks what was looked for, as text', () => {
    const found = { ...news, labelMarks: [{ start: 21, end: 28 }] };
    expect(markup(RecordRow, { found, today: '2026-11-28' })).toMatch(/&lt;i>.*<mark[^>]*>новости<\/mark>/);
  });

  it('says what is awaited, what is overdue, and what was withdrawn', () => {
    const waiting = row({ standing: 'waiting', waits: true, due: '2026-11-28', letters: 1 });
    expect(shown(waiting)).toContain('Awaiting an answer');
    expect(shown(waiting, '2026-11-29')).toContain('Awaiting an answer');
    expect(shown(waiting, '2026-11-30')).toContain('Answer overdue');
    expect(shown(row({ standing: 'withdrawn', letters: 1 }))).toContain('Withdrawn');
    const sent = row({ standing: 'withdrawn', waits: true, due: '2026-11-28', letters: 1 });
    expect(shown(sent)).toMatch(/Withdrawn .*Awaiting an answer/);
    expect(shown(sent, '2026-11-30')).toMatch(/Withdrawn .*Answer overdue/);
    expect(shown(row({ letters: 1 }))).toContain('Letter drafted');
  });

  it('tells of a date in the future and of a time that is none', () => {
    expect(shown(row({ time: '2031-01-01T00:00:00Z' }))).toContain('Dated in the future');
    expect(shown(row({ time: 'soon' }))).toContain('Time unknown');
  });

  it('names the site of the frame that it was asked in, marked where it was found by that', () => {
    const found = { ...row({ frameSite: 'kassa.example' }), frameMarks: [{ start: 0, end: 5 }] };
    expect(shown(found)).toContain('Shown in a frame of kassa .example');
    expect(shown(news)).not.toContain('frame');
  });

  it('an entry without a site goes by its operator', () => {
    expect(shown(row({ site: '', operator: 'Банк', byHand: true }))).toMatch(/Банк .*Entered by hand/);
  });
});

describe('boxStory', () => {
  it.each([
    [true, true, 'box.preticked-kept'],
    [true, false, 'box.preticked-cleared'],
    [false, true, 'box.ticked'],
    [false, false, 'box.left'],
    [false, null, 'box.none'],
  ] as const)('ticked in advance %s, at the act %s: %s', (preticked, ticked, story) => {
    expect(boxStory({ control: control({ preticked }), ticked })).toBe(story);
  });

  it.each([
    ['radio', 'choice.ticked'],
    ['switch', 'choice.ticked'],
    ['banner', 'box.none'],
    ['button', 'box.none'],
  ] as const)('a %s has no box: %s', (kind, story) => {
    expect(boxStory({ control: control({ kind }), ticked: true })).toBe(story);
  });
});

describe('RecordView', () => {
  const shown = (record = consent()) =>
    words(RecordView, { consent: record, cases: [], withdrawable: true, onforget: () => undefined });

  it('shows the exact words as text, and the moment in the zone of the act', () => {
    expect(shown()).toContain('Согласен получать &lt;i>новости&lt;/i>');
    expect(shown()).toMatch(/November 20, 2026 at 3:04:05\sPM time zone Europe\/Moscow/);
    expect(shown()).toContain('The form was sent, and the page showed no error.');
    expect(shown()).toContain('name, phone number Kinds of field only');
  });

  it.each([
    [{ certainty: 'left' }, 'Data handed over with it'],
    [{ certainty: 'pressed' }, 'Fields that were filled in'],
    [{ decision: 'refused' }, 'Fields that were filled in'],
  ] as const)('says that data were handed over only where something was sent: %j', (change, said) => {
    expect(shown(consent(change))).toContain(said);
  });

  it('says of words that were cut that they are not all', () => {
    expect(shown()).not.toContain('characters were kept');
    const cut = control({ label: 'Согласен…', cut: true });
    expect(shown(consent({ control: cut }))).toContain('The page had more words: the first 3,000 characters');
  });

  it('tells a version kept from one not obtained', () => {
    const documents = [
      { href: 'https://romashka.example/a', text: 'Политика', sha256: 'cd'.repeat(32) },
      { href: 'https://romashka.example/b', text: '' },
    ];
    expect(shown(consent({ documents }))).toMatch(
      /Политика .*This version is kept: cdcdcdcdcdcdcdcd… .*romashka\.example\/b .*Not obtained/,
    );
  });
});
