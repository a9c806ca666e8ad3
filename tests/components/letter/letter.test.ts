import { describe, expect, it } from 'vitest';
import LetterView from '#components/letter/LetterView.svelte';
import Paper from '#components/letter/Paper.svelte';
import { regimeReason } from '#components/letter/regime-reason.ts';
import Terms from '#components/letter/Terms.svelte';
import { createRawSnippet } from 'svelte';
import { quote, summary } from '../sample.ts';
import { markup, words } from '../words.ts';

const quotes = [quote('Ромашка')];

describe('regimeReason', () => {
  it.each([
    [
      summary({ 'operator-ids': { value: ['7707083893'], quotes } }),
      'shop.com',
      'registered in Russia: 7707083893',
    ],
    [summary({ 'governing-law': { value: ['RU'], quotes } }), 'shop.com', 'names Russian law'],
    [summary({ 'governing-law': { value: ['KZ'], quotes } }), 'shop.ru', 'points to Kazakhstan'],
    [summary(), 'пример.рф', 'Russian zone: пример.рф'],
    [summary(), 'shop.de', 'points to the European Union'],
    [summary(), 'shop.com', 'do not show whose law applies'],
  ])('%#', (document, site, reason) => {
    expect(regimeReason([document], site)).toContain(reason);
  });
});

describe('LetterView', () => {
  const props = {
    back: '#/record/one',
    site: 'romashka.example',
    reason: '',
    addressee: { name: 'ООО «Ромашка»', ids: [], email: '', postal: '', subject: '', quotes: [] },
    sender: { fullName: '', email: '', phone: '', postal: '' },
    remember: true,
    subject: '',
    parts: [],
    children: createRawSnippet(() => ({ render: () => '<p>WAYS OUT</p>' })),
  };

  it('asks for what is missing instead of showing a letter with blanks', () => {
    const shown = words(LetterView, { ...props, missing: ['channel', 'full-name'] });
    expect(shown).toContain('A few things are missing Where to send it');
    expect(shown).toContain('your full name');
    expect(shown).not.toContain('WAYS OUT');
  });

  it('opens the ways out once nothing is', () => {
    expect(words(LetterView, { ...props, missing: [] })).toContain('WAYS OUT');
  });
});

describe('Paper', () => {
  it('sets the parts of a letter, as text', () => {
    const html = markup(Paper, {
      language: 'ru',
      parts: [
        { kind: 'party', lines: ['Кому: <b>'] },
        { kind: 'title', lines: ['ОТЗЫВ'] },
        { kind: 'items', items: [{ number: '1', text: 'Прекратить.' }] },
        { kind: 'signature', date: '20 ноября 2026 года', name: 'Иванова А. С.' },
      ],
    });
    expect(html).toContain('Кому: &lt;b>');
    expect(html).toMatch(/<li[^>]*><span[^>]*>1\.<\/span>\s*<span[^>]*>Прекратить\.<\/span><\/li>/);
  });
});

describe('Terms', () => {
  it('counts in words and says what is an estimate', () => {
    const dues = [
      {
        term: { n: 10, unit: 'working-day', basis: '152-ФЗ 21(5.1)' },
        rolled: '2026-12-04',
        estimate: false,
      },
      { term: { n: 30, unit: 'calendar-day', basis: '152-ФЗ 21(5)' }, rolled: '2027-01-11', estimate: true },
    ] as const;
    expect(words(Terms, { dues })).toMatch(
      /10 working days · by December 4, 2026 152-ФЗ 21\(5\.1\) 30 days · by January 11, 2027 .*estimate/,
    );
  });
});
