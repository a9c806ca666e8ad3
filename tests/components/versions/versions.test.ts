import { beforeEach, describe, expect, it } from 'vitest';
import ByMeaning from '#components/versions/ByMeaning.svelte';
import SinceAgreed from '#components/versions/SinceAgreed.svelte';
import TextDiff from '#components/versions/TextDiff.svelte';
import VersionList from '#components/versions/VersionList.svelte';
import { useLanguage } from '#lib/i18n/t.ts';
import type { Change, CheckFailure, DiffRow } from '#lib/model/change.ts';
import type { DocumentStanding, Version } from '#lib/model/version.ts';
import { quote, TEXT } from '../sample.ts';
import { words } from '../words.ts';

beforeEach(() => useLanguage('en'));

const reading = { text: TEXT, leadsTo: 'nowhere', onquote: () => undefined } as const;
const CHANGES: readonly Change[] = [
  {
    about: 'recipients',
    id: 'advertisers',
    kind: 'changed',
    weight: 'matters',
    before: { group: 'recipients', id: 'advertisers', stance: 'denied', quotes: [quote('рекламным сетям')] },
    after: { group: 'recipients', id: 'advertisers', stance: 'stated', quotes: [quote('<b>Точка</b>')] },
  },
  {
    about: 'facts',
    id: 'retention',
    kind: 'changed',
    weight: 'minor',
    before: { value: ['fixed: 3 years'], quotes: [quote('имя')] },
    after: { value: ['fixed: 1 year'], quotes: [quote('имя')] },
  },
];

describe('what changed by meaning', () => {
  const shown = (changes: readonly Change[]) =>
    words(ByMeaning, { changes, before: reading, after: reading });

  it('what matters is open with the words of both versions, as text', () => {
    expect(shown(CHANGES)).toMatch(
      /What matters Changed Recipients Advertising networks .*Said not to happen → Stated.*рекламным сетям.*&lt;b>Точка/,
    );
    expect(shown(CHANGES)).toMatch(/Smaller changes Changed How long the data are kept 3 years → 1 year/);
  });

  it('where nothing changed, it says so', () => {
    expect(shown([])).toContain('no change of meaning');
  });
});

describe('two texts', () => {
  const shown = (rows: readonly DiffRow[] | null) => words(TextDiff, { rows });

  it('what stands in both is folded, what does not is shown as text', () => {
    const rows: readonly DiffRow[] = [
      { kind: 'same', blocks: ['Первый абзац.', 'Второй.'] },
      { kind: 'new', text: 'Новый <script>alert(1)</script>' },
      { kind: 'moved-away', text: 'Переехал.' },
    ];
    expect(shown(rows)).toMatch(/2 paragraphs unchanged .*Новый &lt;script>.* moved Переехал\./);
    expect(shown(rows)).not.toContain('Первый абзац');
  });

  it('the same, and too long', () => {
    expect(shown([{ kind: 'same', blocks: ['Абзац.'] }])).toContain('The texts are the same.');
    expect(shown(null)).toContain('too long or too different');
  });
});

describe('since I agreed', () => {
  const shown = (
    standing: Partial<DocumentStanding>,
    failures: Record<string, CheckFailure> = {},
    decision: 'given' | 'refused' = 'given',
  ) =>
    words(SinceAgreed, {
      documents: [{ href: 'https://a.example/p', text: 'policy', sha256: 'ab', changes: [], ...standing }],
      decision,
      busy: '',
      failures,
      oncheck: () => undefined,
      onstop: () => undefined,
    });
  const change = { from: 'ab', to: 'cd', at: '2026-11-20T12:00:00Z', matters: 2, minor: 1 };

  it.each([
    ['nothing known', {}, 'has not been checked yet'],
    ['the same version', { change: { ...change, to: 'ab' } }, 'The same version on Nov 20, 2026'],
    ['changes that matter', { change }, '2 changes that matter, 1 smaller change'],
    ['other words', { change: { ...change, matters: 0, minor: 0 } }, 'no change of meaning was found'],
    ['an unlike version', { unlike: '2026-11-20T12:00:00Z' }, 'cannot be compared with the file'],
  ] as const)('%s', (_, standing, told) => expect(shown(standing)).toContain(told));

  it('a check that brought nothing says why', () => {
    expect(shown({}, { 'https://a.example/p': 'address-cut' })).toContain('which leads elsewhere');
    expect(shown({}, { 'https://a.example/p': 'timed-out' })).toContain('could not be obtained');
  });

  it('whoever said no is not told to have agreed', () => {
    expect(shown({})).toContain('What changed since I agreed');
    expect(shown({}, {}, 'refused')).toContain('What changed since I said no');
    expect(shown({}, {}, 'refused')).not.toMatch(/agreed/);
  });

  it('without a version there is nothing to ask', () => {
    expect(
      words(SinceAgreed, {
        documents: [],
        decision: 'given',
        busy: '',
        failures: {},
        oncheck: () => undefined,
        onstop: () => undefined,
      }),
    ).toBe('');
  });
});

describe('versions of a document', () => {
  const version = (sha256: string, change: Partial<Version> = {}): Version => ({
    sha256,
    origin: 'fetched',
    url: 'https://a.example/p',
    title: 'Политика',
    read: '2026-11-20T12:00:00Z',
    kept: '2026-11-20T12:00:00Z',
    consents: [],
    ...change,
  });

  it('like ones can be compared, unlike ones only read', () => {
    const versions = [version('cc', { origin: 'page' }), version('bb'), version('aa', { consents: ['one'] })];
    const shown = words(VersionList, { versions, current: 'aa' });
    expect(shown).toMatch(/as the browser showed it Read Version of .* as the site sent it Read Compare/);
    expect(shown).toMatch(/1 consent rests on it this one$/);
  });
});
