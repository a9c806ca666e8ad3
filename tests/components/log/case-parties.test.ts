import { afterEach, describe, expect, it } from 'vitest';
import CaseFile from '#components/log/case/CaseFile.svelte';
import type { NewerVersion } from '#components/log/case/case-view.ts';
import { useLanguage } from '#lib/i18n/t.ts';
import type { Facts } from '#lib/model/summary.ts';
import { operatorWords } from '../../../entrypoints/log/operator-words.ts';
import { CLAIMS, consent, readDocument } from '../sample.ts';
import { words } from '../words.ts';
import { caseView } from './case-view.ts';

afterEach(() => useLanguage('en'));

describe('the parties of a case file', () => {
  it('names the data subject where the person keeps a name, else leaves a line to fill in', () => {
    const named = words(CaseFile, { view: caseView({ subject: 'Иванова Анна' }) });
    expect(named).toContain('Data subject Иванова Анна');
    expect(named).not.toContain('____');
    expect(words(CaseFile, { view: caseView() })).toMatch(
      /Data subject _+ full name, to be filled in by hand/,
    );
  });

  const facts = (name: string, ids: readonly string[]): Facts => ({
    operator: { value: [name], quotes: [] },
    'operator-ids': { value: [...ids], quotes: [] },
  });
  const saidOf = (name: string, ids: readonly string[], site = 'shop.example'): string =>
    operatorWords(consent({ site }), [{ ...readDocument(facts(name, ids)), lang: 'de' }]);

  it.each([
    ['ru', 'ООО «Луч», ИНН 9999001017, ОГРН 1269900001018'],
    ['en', 'ООО «Луч», INN 9999001017, OGRN 1269900001018'],
  ])('says of the numbers of an operator which they are (%s)', (language, expected) => {
    useLanguage(language);
    expect(saidOf('ООО «Луч»', ['9999001017', '1269900001018'])).toBe(expected);
  });

  it('takes no number of another country for one of those registers', () => {
    useLanguage('ru');
    expect(saidOf('Licht GmbH', ['HRB 12345'])).toBe('Licht GmbH, регистрационный номер HRB 12345');
    expect(saidOf('ТОО «Жарык»', ['990140001234'], 'shop.kz')).toBe('ТОО «Жарык», БИН 990140001234');
    expect(saidOf('ОАО «Свет»', ['190000001'])).toBe('ОАО «Свет», УНП 190000001');
  });
});

const [claim] = CLAIMS;
const newer: NewerVersion = {
  sha256: 'ab'.repeat(32),
  found: '2026-11-27T21:00:00Z',
  change: { to: 'cd'.repeat(32), matters: 1, minor: 1 },
  changes: [
    {
      about: 'recipients',
      id: 'advertisers',
      kind: 'changed',
      weight: 'matters',
      ...(claim && { before: claim }),
    },
    { about: 'data', id: 'phone', kind: 'new', weight: 'minor' },
  ],
};

describe('a newer version that differs', () => {
  it('stands in the paper with its day, what changed, and its hash', () => {
    const said = words(CaseFile, { view: caseView({ newer: [newer] }) });
    expect(said).toContain(
      'A newer version was found on Nov 28, 2026, 12:00 AM, after this record; it differs',
    );
    expect(said).toContain('Recipients: Advertising networks (changed): ');
    expect(said).toContain('Data: Phone number (new)');
    expect(said.replace(/\s/g, '')).toContain(newer.change.to);
  });

  it('is said in Russian, too, and where only the words differ that it is so', () => {
    useLanguage('ru');
    const same = { ...newer, changes: [], change: { ...newer.change, matters: 0, minor: 0 } };
    const said = words(CaseFile, { view: caseView({ newer: [same] }) });
    expect(said).toContain('найдена новая редакция; она отличается');
    expect(said).toContain('изменений по смыслу не нашлось');
  });
});
