import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';

const rules = loadRules();
const LEAD = 'Политика обработки персональных данных. Мы собираем ваше имя и телефон. ';

async function read(text: string): Promise<{ text: string; summary: PolicySummary }> {
  const opened = await openDocument(new TextEncoder().encode(text), { name: 'policy.txt' });
  if (!opened.ok) throw new Error(opened.error);
  return { text: opened.value.text, summary: summarize(opened.value, rules) };
}

const idsOf = ({ claims }: PolicySummary, group: string): string[] =>
  claims.filter((claim) => claim.group === group).map(({ id }) => id);

function quotesOf({ claims, facts }: PolicySummary) {
  return [...claims, ...Object.values(facts)].flatMap(({ quotes }) => [...quotes]);
}

describe('one sentence of 400,000 characters is read, every quote exact and short', () => {
  const UNITS = [
    ...['имя ', 'имя, телефон; ', 'не ', 'не передаём, кроме ', 'если ', 'а.а ', 'а', 'А', 'Аа Аа Аовна '],
    ...['@', 'a@a.a@', 'a@a.ru ', 'www.', 'a.ru/', 'кому:', '1', '1.1.', '12.12.2020 ', 'ИНН 7700000000 '],
    ...['_', '«', 'ООО «', 'ИП ИП ', '(', '[ЗАПОЛНИТЬ', '{{', '<а ', '0', 'ул. 1, ', '1301 WA 12345 '],
    ...['согласие отозвать ', 'оператор ', 'срок 5 лет ', 'имя — это ', 'Privacy Policy ', '\u200bа'],
  ];

  it.each(UNITS)('%j again and again', { timeout: 60_000 }, async (unit) => {
    const { text, summary } = await read(LEAD + unit.repeat(Math.floor(400_000 / unit.length)));
    for (const quote of quotesOf(summary)) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(quote.text.replaceAll('\u200b', '').length).toBeLessThanOrEqual(400);
      expect(quote.text.length).toBeLessThanOrEqual(1200);
    }
  });
});

describe('letters that are not what they look like', () => {
  const plain = 'Мы собираем номер телефона и адрес электронной почты. Мы не собираем данные о здоровье.';
  const between = (sign: string) => plain.replaceAll(/(?<=\p{L})(?=\p{L})/gu, sign);

  it.each([
    ['as they are', plain],
    ['zero-width spaces between letters', between('\u200b')],
    ['soft hyphens between letters', between('\u00ad')],
    ['joiners between letters', between('\u2060')],
    ['right-to-left marks between letters', between('\u200f')],
    ['left-to-right marks between letters', between('\u200e')],
    ['a direction override around it', `\u202e${plain}\u202c`],
    ['isolates around words', plain.replaceAll(/\p{L}+/gu, '\u2068$&\u2069')],
    ['Latin look-alikes', plain.replaceAll('о', 'o').replaceAll('а', 'a').replaceAll('е', 'e')],
    ['capitals throughout', plain.toUpperCase()],
    ['no-break spaces', plain.replaceAll(' ', '\u00a0')],
  ])('%s', async (_, text) => {
    const { summary } = await read(text);
    expect(idsOf(summary, 'data')).toEqual(expect.arrayContaining(['phone', 'email']));
    const health = summary.claims.find(({ id }) => id === 'health');
    expect(health?.stance ?? 'denied').toBe('denied');
  });
});

describe('signs that print nothing', () => {
  const plain =
    'Политика обработки персональных данных. ООО «Тихий лён» (ИНН 7707083893) собирает телефон. ' +
    'Отозвать согласие можно письмом на len@tihiy-len.example.';

  it.each([...'\u00ad\u200b\u200f\u2060\u034f\ufe0f\u{e0061}'])(
    '%j between all signs hides no fact',
    async (sign) => {
      const [bare, veiled] = await Promise.all([read(plain), read([...plain].join(sign))]);
      const valuesOf = ({ facts }: PolicySummary) =>
        Object.entries(facts).map(([id, { value }]) => [id, value]);
      expect(valuesOf(veiled.summary)).toEqual(valuesOf(bare.summary));
      expect(valuesOf(bare.summary).length).toBeGreaterThan(3);
      expect(veiled.summary.kind).toBe(bare.summary.kind);
      for (const quote of quotesOf(veiled.summary))
        expect(veiled.text.slice(quote.start, quote.end)).toBe(quote.text);
    },
  );
});

describe('nothing is claimed of what says nothing', () => {
  it.each([
    ['Arabic', 'نحن نحترم خصوصيتك ولا نبيع بياناتك لأي طرف. '.repeat(50)],
    ['Chinese', '我们重视您的隐私，不会出售您的数据。'.repeat(100)],
    ['letters at random', 'къщбр зфгл мнвт рстк цчшщ '.repeat(400)],
    ['numbers and one word', `слово ${'42 '.repeat(10_000)}`],
    ['signs and one word', `слово ${'§ № % — '.repeat(10_000)}`],
    ['pictures and one word', `слово ${'🍪🔒 '.repeat(10_000)}`],
  ])('%s', async (_, text) => {
    const { summary } = await read(text);
    expect(summary.claims.filter(({ group }) => group !== 'flags')).toEqual([]);
    expect(summary.kind).toBe('other');
    expect(summary.facts).toEqual({});
  });
});
