import { describe, expect, it } from 'vitest';
import ReceiverMap from '#components/log/ReceiverMap.svelte';
import Timeline from '#components/log/Timeline.svelte';
import type { Receiver } from '#lib/model/receiver.ts';
import { markup, words } from '../words.ts';

const receiver = (change: Partial<Receiver>): Receiver => ({
  key: '',
  operator: '',
  sites: ['romashka.example'],
  records: 1,
  last: 0,
  handed: [],
  said: [],
  passedTo: [],
  withdrawn: false,
  ...change,
});

describe('ReceiverMap', () => {
  const receivers = [
    receiver({ key: 'a', operator: 'ООО <b>', handed: ['name', 'phone'], said: ['phone', 'email'] }),
    receiver({ sites: ['dom.example'], handed: ['name'], passedTo: ['advertisers'], withdrawn: true }),
    receiver({ sites: ['tiho.example'] }),
  ];

  it('says in words what a mark shows, and of whom nothing is known it says nothing', () => {
    const said = words(ReceiverMap, { receivers, first: '' });
    expect(said).toContain('2 operators and sites');
    expect(said).toContain('ООО &lt;b> ');
    expect(said).toMatch(/Phone\s*: you filled it in/);
    expect(said).toMatch(/E-mail\s*: the document says it is collected/);
    expect(said).toContain('All withdrawn');
    expect(said).toContain('recipients: ad networks');
    expect(said).not.toContain('tiho.example');
  });

  it('begins with one kind of data where the address names it', () => {
    const said = words(ReceiverMap, { receivers, first: 'phone' });
    expect(said).toContain('1 operator or site');
    expect(said).not.toContain('dom.example');
    expect(words(ReceiverMap, { receivers, first: 'constructor' })).toContain('2 operators and sites');
  });

  it('draws a part of thousands, and offers the rest', () => {
    const many = Array.from({ length: 5_000 }, (_, n) =>
      receiver({ sites: [`s${n}.example`], handed: ['email'] }),
    );
    const html = markup(ReceiverMap, { receivers: many, first: '' });
    expect(html.match(/data-testid="receiver"/g)).toHaveLength(60);
    expect(html).toContain('4,940 more');
  });

  it('says so where nothing is on record', () => {
    expect(words(ReceiverMap, { receivers: [], first: '' })).toContain('No consent on record yet');
  });
});

describe('Timeline', () => {
  const stretch = (month: number, given: number, refused = 0, withdrawn = 0) => ({
    from: new Date(2026, month, 1).getTime(),
    until: new Date(2026, month + 1, 1).getTime(),
    unit: 'month' as const,
    given,
    refused,
    withdrawn,
  });
  const stretches = [stretch(0, 3, 1, 2), stretch(1, 0), stretch(2, 5)];

  it('says each stretch in words, and what is empty cannot be chosen', () => {
    const html = markup(Timeline, { stretches, period: null });
    expect(html).toContain('January 2026: given 3, of those withdrawn 2, not given 1');
    expect(html.match(/disabled/g)).toHaveLength(1);
    expect(html).not.toContain('The whole time');
  });

  it('shows nothing where there was nothing', () => {
    const [, empty] = markup(Timeline, { stretches, period: null }).split('February 2026:');
    expect(empty?.split('March 2026:')[0]).not.toMatch(/class="(?:given|withdrawn|refused)/);
  });

  it('names the stretch that is chosen and leads back to the whole', () => {
    const period = { from: stretches[2]?.from ?? 0, until: stretches[2]?.until ?? 0 };
    const said = words(Timeline, { stretches, period });
    expect(said).toContain('March 2026');
    expect(said).toContain('The whole time');
  });
});
