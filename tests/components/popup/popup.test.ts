import { describe, expect, it, test } from 'vitest';
import { isPdf, isSamePage } from '#components/popup/page-address.ts';
import Popup from '#components/popup/Popup.svelte';
import type { ConsentControl } from '#lib/model/control.ts';
import type { ReadFailure } from '#lib/model/document.ts';
import type { PageState } from '#lib/model/page-state.ts';
import { consent, control, page, readDocument } from '../sample.ts';
import { markup, words } from '../words.ts';

const nothing = () => undefined;
const props = (state: PageState, failure: ReadFailure | null = null) => ({
  page: state,
  busy: false,
  progress: null,
  failure,
  kept: false,
  logHref: (path: string) => `log.html#${path}`,
  onread: nothing,
  onlink: nothing,
  onstop: nothing,
  onquotes: nothing,
  onallow: nothing,
  onretry: nothing,
  onexclude: nothing,
  oninclude: nothing,
});
const shown = (state: PageState, failure: ReadFailure | null = null) => words(Popup, props(state, failure));

const asking = (...controls: ConsentControl[]): PageState =>
  page({ controls, asked: controls.map((one) => ({ control: one, checks: [] })) });

describe('Popup', () => {
  it('tells an ordinary page: nothing on record, nothing asked, nothing read', () => {
    const said = shown(page());
    expect(said).toContain('All quiet here');
    expect(said).toContain('Read this page');
    expect(said).not.toContain('Withdraw consent');
    expect(said).not.toContain('Operator not stated');
  });

  it('shows what is asked: kind, words as text, ticked in advance, several at once', () => {
    const asked = control({ preticked: true, required: true, covers: ['processing', 'marketing'] });
    const said = shown(asking(asked));
    expect(said).toMatch(/1 request Tick box Согласен получать &lt;i>новости&lt;\/i>/);
    expect(said).toContain('Already ticked for you One tick for several consents Required');
  });

  it('says of a private window that nothing is looked for there, and offers no keeping', () => {
    const said = shown(page({ isPrivate: true, unsought: 'private' }));
    expect(said).toContain('Nothing is looked for or recorded here');
    expect(said).not.toContain('All quiet here');
    const read = shown(page({ isPrivate: true, kind: 'policy', document: readDocument() }));
    expect(read).toContain('this version is not kept');
    expect(read).not.toContain('Keep this version');
  });

  it('says why the log could not be written', () => {
    expect(shown(page({ trouble: 'quota' }))).toContain('There is no room left on the disk');
    expect(shown(page())).not.toContain('no room left');
  });

  it('says beside each what does not fit together', () => {
    const checks = [{ id: 'dead-link', link: 'политика <i>' }] as const;
    const said = shown(page({ controls: [control()], asked: [{ control: control(), checks }] }));
    expect(said).toContain('политика &lt;i>');
  });

  it('does not call a page quiet while it is being read', () => {
    const progress = { stage: 'fetching', done: 1, of: 2 } as const;
    expect(words(Popup, { ...props(page()), progress })).not.toContain('All quiet here');
  });

  it('tells of letters without an answer, also about consents that are not shown', () => {
    const consents = ['a', 'b', 'c', 'd'].map((id) => consent({ id, control: control({ label: id }) }));
    expect(shown(page({ consents, overdue: ['b'] }))).toContain('No answer to your letter in time');
    const one = markup(Popup, props(page({ consents, overdue: ['d'] })));
    expect(one).toContain('not answered in time: 1');
    expect(one).toContain('log.html#/record/d');
    const many = markup(Popup, props(page({ consents, overdue: ['d', 'e'] })));
    expect(many).toContain('not answered in time: 2');
    expect(many).toContain('log.html#/cases/overdue');
  });

  it('counts what the document says', () => {
    const said = shown(page({ document: readDocument() }));
    expect(said).toContain('3 kinds of data 0 purposes 0 recipients 1 warning');
    expect(said).toContain('Read with quotes');
  });

  it('offers the letter for the newest consent that can be withdrawn', () => {
    const consents = [consent({ id: 'no', decision: 'refused' }), consent({ id: 'yes' })];
    expect(markup(Popup, props(page({ consents })))).toContain('href="log.html#/letter/yes"');
    expect(shown(page({ consents: consents.slice(0, 1) }))).not.toContain('Withdraw consent');
  });

  it('the same consent given again and again is one row, and one letter is offered', () => {
    const consents = ['c', 'b', 'a'].map((id) => consent({ id }));
    const said = markup(Popup, props(page({ consents })));
    expect(said.split('data-testid="record-link"')).toHaveLength(2);
    expect(said.split('data-testid="repeat"')).toHaveLength(4);
    expect(said).toContain('3 times, last on Nov 20, 2026');
    expect(said.split('data-testid="withdraw"')).toHaveLength(2);
    expect(said).toContain('href="log.html#/letter/c"');
  });

  it('a consent that was taken back is called so and not offered to be taken back again', () => {
    const said = markup(Popup, props(page({ consents: [consent({ id: 'gone' })], withdrawn: ['gone'] })));
    expect(said).toContain('Withdrawn');
    expect(said).not.toContain('href="log.html#/letter/gone"');
  });

  it('of several consents each is taken back by itself', () => {
    const consents = [consent({ id: 'one' }), consent({ id: 'two', control: control({ label: 'B' }) })];
    const said = markup(Popup, props(page({ consents })));
    expect(said).toContain('href="log.html#/letter/one"');
    expect(said).toContain('href="log.html#/letter/two"');
    expect(said).not.toContain('Withdraw consent');
  });

  it('a box that refuses and a press for several consents are called so', () => {
    const refusing = control({ optsOut: true });
    const banner = control({ kind: 'banner', covers: ['cookies', 'marketing'] });
    const said = shown(asking(refusing, banner));
    expect(said).toContain('Ticking it means no');
    expect(said).toContain('One press for several consents');
    const health = control({ covers: ['processing', 'special'] });
    expect(shown(asking(health))).not.toContain('for several consents');
  });

  it('says which document was read and that its version is kept, or offers to keep it', () => {
    const own = page({ kind: 'policy', document: readDocument() });
    expect(shown(own)).toContain('Keep this version');
    const said = words(Popup, { ...props(own), kept: true });
    expect(said).toContain('This version is kept in your log.');
    expect(said).not.toContain('Keep this version');
  });

  it.each([
    ['browser-page', 'This page is closed to extensions'],
    ['no-permission', 'Allow access'],
    ['waiting', 'reload the page'],
  ] as const)('%s: says what can be done', (access, words) => {
    expect(shown(page({ access, url: '', site: '' }))).toContain(words);
  });

  it('offers to fetch a PDF that the viewer hides', () => {
    expect(shown(page({ url: 'https://romashka.example/p.PDF' }))).toContain('Fetch and read');
  });

  it('says why a document was not read', () => {
    expect(shown(page(), 'scan')).toContain('pictures without text');
  });
});

describe('isPdf', () => {
  it.each([
    ['https://a.example/x.pdf?y#z', true],
    ['https://a.example/x.PDF', true],
    ['https://a.example/pdf', false],
    ['not an address.pdf', false],
  ])('%s: %s', (url, expected) => {
    expect(isPdf(url)).toBe(expected);
  });
});

test('a page is the same at another place of it', () => {
  expect(isSamePage('https://a.example/x#one', 'https://a.example/x')).toBe(true);
  expect(isSamePage('https://a.example/x', 'https://a.example/y')).toBe(false);
});
