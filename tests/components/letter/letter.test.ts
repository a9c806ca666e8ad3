import { describe, expect, it } from 'vitest';
import ChoiceFields from '#components/letter/ChoiceFields.svelte';
import LetterView from '#components/letter/LetterView.svelte';
import Paper from '#components/letter/Paper.svelte';
import ParticularFields from '#components/letter/ParticularFields.svelte';
import { regimeReason } from '#components/letter/regime-reason.ts';
import Terms from '#components/letter/Terms.svelte';
import { createRawSnippet } from 'svelte';
import { PARTICULARS, type Particular } from '#lib/model/letter.ts';
import { markup, words } from '../words.ts';

describe('regimeReason', () => {
  it.each([
    ['ru', 'registration', '7707083893', 'registration number tells: 7707083893'],
    ['kz', 'document', 'KZ', 'name this law: Kazakhstan'],
    ['eu', 'document', 'EU', 'name this law: European Union'],
    ['ru', 'zone', 'рф', 'zone .рф'],
    ['by', 'email', 'by', 'e-mail is in the zone .by. Nothing else tells'],
    ['ua', 'language', 'uk', 'agreed to tells: Ukrainian'],
    ['plain', 'document', 'UZ', 'name this law: Uzbekistan. The law of that country is not in our data'],
    ['plain', 'none', '', 'whose law applies. The letter cites no articles'],
  ] as const)('%s by %s %s', (regime, by, value, words) => {
    expect(regimeReason({ regime, reason: { by, value } }, regime)).toContain(words);
  });

  it('of a paper speaks of the words alone, and tells of signs that disagree', () => {
    const words = { regime: 'ru', reason: { by: 'words', value: 'ru' } } as const;
    expect(regimeReason(words, 'ru')).toMatch(/^Nothing but the language of the words agreed to .*Russian/);
    const against = { regime: 'ru', reason: { by: 'address', value: 'Москва' } } as const;
    const form = { regime: 'kz', reason: { by: 'form', value: 'ТОО' }, against } as const;
    expect(regimeReason(form, 'kz')).toBe(
      'The operator’s legal form tells: ТОО. But the signs disagree, another law may be the right one: Russia, 152-FZ. The operator’s address tells: Москва. Please choose.',
    );
  });

  it('says that the person chose, and what the signs speak for', () => {
    const suggested = { regime: 'ru', reason: { by: 'zone', value: 'ru' } } as const;
    expect(regimeReason(suggested, 'kz')).toBe('Your choice. By the signs it would be: Russia, 152-FZ.');
  });
});

describe('ChoiceFields', () => {
  const props = {
    regime: 'eu',
    reason: 'because',
    kind: 'withdraw',
    kinds: ['withdraw', 'portability'],
    language: 'de',
    languages: ['en', 'de'],
    secondLanguage: false,
    onregime: () => undefined,
    onkind: () => undefined,
    onlanguage: () => undefined,
  } as const;

  it('offers what the law knows, and the reason', () => {
    const html = markup(ChoiceFields, props);
    expect(html).toContain('because');
    expect(html).toMatch(/value="eu" selected/);
    expect(html).toMatch(/Hand over the data/);
    expect(html).not.toContain('End publication');
    expect(html).toMatch(/value="de" selected[^>]*>Deutsch/);
  });

  it('asks for no language where there is one', () => {
    expect(markup(ChoiceFields, { ...props, languages: ['de'] })).not.toContain('letter-language');
  });

  it('says when the operators work in another language', () => {
    const chosen = { ...props, regime: 'kz', language: 'en', languages: ['ru', 'en'] } as const;
    expect(markup(ChoiceFields, chosen)).not.toContain('second-language');
    expect(markup(ChoiceFields, { ...chosen, secondLanguage: true })).toContain('second-language');
  });
});

describe('ParticularFields', () => {
  const particulars = Object.fromEntries(PARTICULARS.map((name) => [name, ''])) as Record<Particular, string>;

  it('asks only what the letter says', () => {
    const shown = words(ParticularFields, {
      particulars,
      names: ['id-document'],
      missing: ['id-document'],
      faults: {},
    });
    expect(shown).toMatch(/^Identity document .*Do not enclose a copy/);
    const may = words(ParticularFields, {
      particulars,
      names: ['enclosures'],
      optional: true,
      missing: [],
      faults: {},
    });
    expect(may).toMatch(/^Enclosures \(if you wish\)/);
  });
});

describe('LetterView', () => {
  const props = {
    back: '#/record/one',
    site: 'romashka.example',
    language: 'ru' as const,
    particulars: createRawSnippet(() => ({ render: () => '<p>BESIDES</p>' })),
    choice: createRawSnippet(() => ({ render: () => '<p>CHOICE</p>' })),
    addressee: { name: 'ООО «Ромашка»', ids: [], email: '', postal: '', subject: '', quotes: [] },
    sender: { fullName: '', email: '', phone: '', postal: '' },
    remember: true,
    subject: '',
    parts: [],
    children: createRawSnippet(() => ({ render: () => '<p>WAYS OUT</p>' })),
  };

  it('says beside the field, and instead of the letter, why a birth date cannot be', () => {
    const faults = { 'birth-date': 'no-such-day' } as const;
    const of = { particulars: {} as Record<Particular, string>, missing: ['birth-date'], faults } as const;
    expect(words(ParticularFields, { ...of, names: ['birth-date'] })).toContain('There is no such day');
    const shown = words(LetterView, { ...props, missing: ['birth-date'], faults });
    expect(shown).toContain('Date of birth. There is no such day');
    expect(shown).not.toContain('WAYS OUT');
  });

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
