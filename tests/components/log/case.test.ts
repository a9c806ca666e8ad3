import { afterEach, describe, expect, it } from 'vitest';
import CaseFile from '#components/log/case/CaseFile.svelte';
import { useLanguage } from '#lib/i18n/t.ts';
import { letter } from '../../ledger/samples.ts';
import { consent, control } from '../sample.ts';
import { markup, words } from '../words.ts';
import { caseView as view, HASH } from './case-view.ts';

afterEach(() => useLanguage('en'));

describe('a case file', () => {
  it('says the words, who, how, what stood out, and which version with its words', () => {
    const said = words(CaseFile, { view: view() });
    expect(said).toContain('Согласен получать &lt;i>новости');
    expect(said).toContain('ООО «Ромашка»');
    expect(said).toContain('It was empty; the data subject ticked it.');
    expect(said).toContain('This link has no address: “правила”');
    expect(said).toContain('Advertising networks (said not to happen)');
    expect(said).toContain('рекламным сетям');
    expect(said).toContain('Linked from the consent; no version of it is kept.');
  });

  it('says of a consent that was taken back that it was, and when', () => {
    const said = words(CaseFile, { view: view({ withdrawn: '2026-11-25' }) });
    expect(said).toContain('Consent withdrawn on November 25, 2026 · given on November 20, 2026');
  });

  it('says where it stands in the chain, with the whole hash, and how to check it', () => {
    const said = words(CaseFile, { view: view() });
    expect(said).toContain('entry 3 of chain c0ffee, which has 9 entries');
    expect(said.replace(/\s/g, '')).toContain(HASH);
    expect(said).toContain('npm run verify-log -- FILE');
    expect(said).toContain('whoever keeps the log could write the whole of it anew');
  });

  it.each(['ru', 'en'])('speaks of the person, not to them (%s)', (language) => {
    useLanguage(language);
    const entered = { way: 'paper', operator: 'Клиника', evidence: [] } as const;
    const all = [
      consent({ gpc: true }),
      consent({ certainty: 'left', control: control({ preticked: true }), ticked: false }),
      consent({ certainty: 'pressed', control: control({ kind: 'radio' }) }),
      consent({
        certainty: 'pressed',
        decision: 'refused',
        control: control({ kind: 'switch', preticked: true }),
        ticked: false,
      }),
      consent({ certainty: 'told', entered }),
    ];
    const said = all.map((one) => words(CaseFile, { view: view({ consent: one }) })).join('\n');
    expect(said).not.toMatch(/(?<!\p{L})(?:you|your|вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu);
  });

  it('names drafts apart, without their text', () => {
    const drafts = [{ ...letter('d', 'one'), body: 'НЕ СКАЗАНО' }];
    const said = words(CaseFile, { view: view({ drafts }) });
    expect(said).toContain('Drafts, not sent “Отзыв согласия” of March 5, 2026, to ООО «Лавка»');
    expect(said).not.toContain('НЕ СКАЗАНО');
  });

  it('says on which day an entry by hand was made', () => {
    const entered = { way: 'paper', operator: 'Клиника', evidence: [] } as const;
    const told = consent({ entered, certainty: 'told' });
    const said = words(CaseFile, { view: view({ consent: told, noted: 'Entered in the log on March 28' }) });
    expect(said).toContain(
      'Entered by hand by the data subject; nothing was seen on a page. Entered in the log on March 28',
    );
  });

  it('shows nothing of a page as HTML', () => {
    const shown = markup(CaseFile, { view: view() });
    expect(shown).not.toContain('<i>');
    expect(shown).not.toContain('<script>');
  });

  it('shows the pictures that were kept with it', () => {
    const pictures = [{ address: 'blob:one', name: 'form <b>.png' }];
    expect(markup(CaseFile, { view: view({ pictures }) })).toMatch(
      /<img src="blob:one" alt="form &lt;b>.png"/,
    );
  });

  it('claims no box and no press of what was only told', () => {
    const entered = { way: 'other', operator: 'Клиника', evidence: [], receipt: 'kantara-1.1' } as const;
    const told = consent({ entered, certainty: 'told' });
    const said = words(CaseFile, { view: view({ consent: told }) });
    expect(said).not.toContain('ticked it');
    expect(said).toContain('Taken from a consent receipt (Kantara 1.1)');
  });
});
