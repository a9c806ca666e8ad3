import { describe, expect, it } from 'vitest';
import { boxStory } from '#components/log/box-story.ts';
import { filtered } from '#components/log/filters.ts';
import { grouped } from '#components/log/grouped.ts';
import RecordView from '#components/log/RecordView.svelte';
import { consent, control } from '../sample.ts';
import { words } from '../words.ts';

const news = consent({ id: 'news', control: control({ preticked: true }) });
const terms = consent({
  id: 'terms',
  site: 'ёлка.рф',
  time: '2026-09-30T23:30:00Z',
  decision: 'refused',
  control: control({ label: 'Принимаю условия', covers: ['terms'] }),
});
const all = [news, terms];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('filtered', () => {
  it.each([
    ['all', '', ['news', 'terms']],
    ['given', '', ['news']],
    ['refused', '', ['terms']],
    ['preticked', '', ['news']],
    ['marketing', '', ['news']],
    ['lettered', '', ['terms']],
    ['all', 'УСЛОВИЯ принимаю', ['terms']],
    ['all', 'елка', ['terms']],
    ['all', 'romashka новости', ['news']],
    ['given', 'условия', []],
  ] as const)('%s with "%s"', (filter, query, expected) => {
    expect(ids(filtered(all, filter, query, new Set(['terms'])))).toEqual(expected);
  });
});

describe('grouped', () => {
  it('by month where the person was, newest first', () => {
    expect(grouped(all, 'time').map(({ title }) => title)).toEqual(['November 2026', 'October 2026']);
  });

  it('by site', () => {
    expect(
      grouped([news, terms, consent({ id: 'two' })], 'site').map(({ consents }) => ids(consents)),
    ).toEqual([['news', 'two'], ['terms']]);
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
    words(RecordView, { consent: record, letters: [], withdrawable: true, onforget: () => undefined });

  it('shows the exact words as text, and the moment in the zone of the act', () => {
    expect(shown()).toContain('Согласен получать &lt;i>новости&lt;/i>');
    expect(shown()).toMatch(/November 20, 2026 at 3:04:05\sPM time zone Europe\/Moscow/);
    expect(shown()).toContain('The form was sent, and the page showed no refusal.');
    expect(shown()).toContain('name, phone number Kinds of field only');
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
