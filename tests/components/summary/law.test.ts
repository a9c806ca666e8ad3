import { describe, expect, it } from 'vitest';
import { lawEvidence, lawOf } from '#components/summary/law-of.ts';
import { LAWS, NORMS } from '#components/summary/norms.ts';
import Norms from '#components/summary/Norms.svelte';
import type { FlagId } from '#lib/model/taxonomy.ts';
import { quote, summary } from '../sample.ts';
import { words } from '../words.ts';

const quotes = [quote('Ромашка')];
const named = (law: string) => summary({ 'governing-law': { value: [law], quotes } });
const registered = (id: string) => summary({ 'operator-ids': { value: [id], quotes } });

describe('lawEvidence', () => {
  it.each([
    [named('RU'), 'shop.kz', 'RU', 'document'],
    [named('DE'), 'shop.ru', 'EU', 'document'],
    [named('US'), 'shop.ru', 'RU', 'zone'],
    [registered('7707083893'), 'shop.com', 'RU', 'registration'],
    [registered('1027700132195'), 'shop.by', 'RU', 'registration'],
    [registered('123456789012'), 'shop.kz', 'KZ', 'zone'],
    [summary(), 'пример.рф', 'RU', 'zone'],
    [summary(), 'shop.by:8080', 'BY', 'zone'],
    [summary(), 'shop.fr', 'EU', 'zone'],
  ])('%# tells the law and by what', (document, site, law, by) => {
    expect(lawEvidence([document], site)).toMatchObject({ law, by });
  });

  it('says nothing where nothing tells', () => {
    expect(lawOf(summary(), 'shop.com')).toBeNull();
    expect(lawOf(summary(), 'constructor')).toBeNull();
  });
});

describe('norms beside a warning', () => {
  const pairs = (Object.keys(NORMS) as FlagId[]).flatMap((flag) =>
    LAWS.flatMap((law) => (NORMS[flag]?.[law] ? [{ flag, law }] : [])),
  );

  it.each(pairs)('$flag under $law: a possible conflict, never a verdict', (props) => {
    const shown = words(Norms, props);
    expect(shown).toMatch(/^(?:May conflict with|Bears on this) \S/);
    expect(shown).not.toMatch(/illegal|unlawful|violat/i);
  });

  it('shows none for a law whose norm is not known well enough', () => {
    expect(words(Norms, { flag: 'liability-disclaimer', law: 'RU' })).toBe('');
  });
});
