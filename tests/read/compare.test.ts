import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import type { Change } from '#lib/model/change.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { compare } from '#lib/read/compare.ts';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';
import { exampleDocument } from './example-document.ts';

const rules = loadRules();
const read = (text: string): PolicySummary => summarize(exampleDocument(text), rules);

const SECTIONS = {
  title: '# Политика обработки персональных данных',
  operator: 'Оператор персональных данных: ООО «Тихий лён», ИНН 7707083893.',
  data: '# Какие данные мы собираем\nМы собираем имя, номер телефона и адрес электронной почты.',
  purposes: '# Цели обработки\nМы обрабатываем данные, чтобы доставить заказ.',
  recipients:
    '# Кому передаём\nМы передаём телефон курьерской службе. Мы не передаём данные рекламным сетям.',
  retention: '# Сроки\nПерсональные данные хранятся три года.',
  withdrawal: '# Отзыв согласия\nСогласие можно отозвать письмом на адрес otzyv@len.example.',
};
type Sections = Record<keyof typeof SECTIONS, string>;
const policy = (change: Partial<Sections> = {}): string =>
  Object.values({ ...SECTIONS, ...change }).join('\n');
const OLD = read(policy());

const told = ({ about, id, kind, weight }: Change) => `${kind} ${about}/${id} ${weight}`;
const changes = (text: string): string[] => compare(OLD, read(text)).changes.map(told);

describe('what is said in other words or in another place is no change', () => {
  it.each([
    ['the same text', policy()],
    [
      'other words for the same data',
      policy({ data: '# Какие сведения нам нужны\nМы запрашиваем ваше имя, телефон и e-mail.' }),
    ],
    ['a term in figures', policy({ retention: '# Сроки\nСрок хранения персональных данных — 3 года.' })],
    [
      'the legal form written out',
      policy({
        operator:
          'Оператор персональных данных: общество с ограниченной ответственностью «Тихий лён», ИНН 7707083893.',
      }),
    ],
    [
      'other quotation marks',
      policy({ operator: 'Оператор персональных данных: ООО "Тихий лён", ИНН 7707083893.' }),
    ],
    ['a sentence about nothing', policy({ purposes: `${SECTIONS.purposes}\nМы любим лён и тишину.` })],
    [
      'sections in another order',
      [
        SECTIONS.title,
        SECTIONS.operator,
        SECTIONS.withdrawal,
        SECTIONS.retention,
        SECTIONS.recipients,
        SECTIONS.data,
        SECTIONS.purposes,
      ].join('\n'),
    ],
  ])('%s', (_, text) => expect(changes(text)).toEqual([]));
});

describe('what changed, and whether it matters', () => {
  it.each([
    [
      'a recipient denied before',
      {
        recipients:
          '# Кому передаём\nМы передаём телефон курьерской службе. Мы передаём данные рекламным сетям.',
      },
      ['changed recipients/advertisers matters'],
    ],
    [
      'a new datum',
      { data: `${SECTIONS.data} Мы собираем паспортные данные.` },
      ['new data/government-id matters'],
    ],
    [
      'a datum that is gone',
      { data: '# Какие данные мы собираем\nМы собираем имя и номер телефона.' },
      ['gone data/email minor'],
    ],
    [
      'a longer term',
      { retention: '# Сроки\nПерсональные данные хранятся десять лет.' },
      ['changed facts/retention matters'],
    ],
    [
      'a shorter term',
      { retention: '# Сроки\nПерсональные данные хранятся один год.' },
      ['changed facts/retention minor'],
    ],
    [
      'another operator',
      { operator: 'Оператор персональных данных: ООО «Громкий шёлк», ИНН 7707083893.' },
      ['changed facts/operator matters'],
    ],
    [
      'another address for the withdrawal',
      { withdrawal: '# Отзыв согласия\nСогласие можно отозвать письмом на адрес nikto@len.example.' },
      ['changed facts/withdrawal-email matters'],
    ],
    [
      'a new purpose',
      { purposes: `${SECTIONS.purposes} Мы обрабатываем данные для рассылки рекламы.` },
      ['new purposes/marketing matters'],
    ],
  ] as const)('%s', (_, change, expected) => expect(changes(policy(change))).toEqual(expected));

  it('comes with the words of both versions', () => {
    const text = policy({ retention: '# Сроки\nПерсональные данные хранятся десять лет.' });
    const [change] = compare(OLD, read(text)).changes;
    expect(change?.before?.quotes[0]?.text).toContain('три года');
    expect(change?.after?.quotes[0]?.text).toContain('десять лет');
  });

  it('tells first what matters', () => {
    const text = policy({
      data: '# Какие данные мы собираем\nМы собираем имя и номер телефона.',
      recipients: `${SECTIONS.recipients} Мы передаём данные в США.`,
    });
    expect(changes(text)).toEqual(['new recipients/cross-border matters', 'gone data/email minor']);
  });
});

const SHARED = join(import.meta.dirname, '../../../shared');
const files = [join(SHARED, 'corpus/docs'), join(SHARED, 'seeds')]
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(?:html|md|txt)$/.test(path));

describe.skipIf(files.length === 0)('documents of the corpus (kept beside the repository)', () => {
  it('none differs from itself', { timeout: 120_000 }, async () => {
    for (const path of files) {
      const opened = await openDocument(new Uint8Array(readFileSync(path)), { name: path });
      if (!opened.ok) continue;
      const [before, after] = [summarize(opened.value, rules), summarize(opened.value, rules)];
      expect(compare(before, after).changes, path).toEqual([]);
    }
  });
});

describe('any two documents', () => {
  const PARTS = [
    ...Object.values(SECTIONS),
    'Мы передаём данные рекламным сетям и партнёрам.',
    'Мы не собираем данные о здоровье.',
    'Данные хранятся бессрочно.',
    'We share your e-mail with advertising partners.',
  ];
  const document = fc.shuffledSubarray(PARTS).map((parts) => read(parts.join('\n')));
  const OPPOSITE = { new: 'gone', gone: 'new', changed: 'changed' } as const;

  it('a document has not changed against itself, and what came one way goes the other', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        expect(compare(one, one).changes).toEqual([]);
        const there = compare(one, other).changes.map(({ about, id, kind }) => `${kind} ${about}/${id}`);
        const back = compare(other, one).changes.map(
          ({ about, id, kind }) => `${OPPOSITE[kind]} ${about}/${id}`,
        );
        expect(back.sort()).toEqual(there.sort());
      }),
      { numRuns: 60 },
    );
  });
});
