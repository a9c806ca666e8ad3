import { describe, expect, test } from 'vitest';
import { caseOf } from '#lib/letters/case-of.ts';
import { languagesOf, nextKindsOf } from '#lib/letters/offered.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import type { CaseStep } from '#lib/model/case.ts';
import type { EarlierLetter, Letter, LetterRequest, NextKind } from '#lib/model/letter.ts';
import { REGIMES } from '#lib/model/regime.ts';
import { followingOf } from '../../entrypoints/log/following.ts';
import { requestsFor, type Sort } from './texts/requests.ts';

const FIRST: Letter = {
  ...{
    id: 'first',
    consentId: 'c',
    created: '2026-10-05T09:00:00Z',
    regime: 'ru',
    kind: 'withdraw-and-stop',
  },
  ...{ subject: 'Отзыв согласия', body: '', addressee: { name: 'ООО «Лавка»', email: '', postal: '' } },
  terms: [{ n: 10, unit: 'working-day', basis: '152-ФЗ 21(5.1)' }],
};
const step = { id: 's', letterId: 'first' } as const;
const byPost: CaseStep = { ...step, kind: 'sent', day: '2026-10-06', channel: 'post' };
const delivered: CaseStep = { ...step, id: 'd', kind: 'delivered', day: '2026-10-09' };

const earlierOf = (steps: readonly CaseStep[], kind: NextKind): EarlierLetter =>
  followingOf(caseOf({ letter: FIRST, steps }, '2026-11-28'), kind).earlier;

function bodyOf(sort: Sort, earlier: EarlierLetter, date = '2026-11-28'): string {
  const known = requestsFor(sort)['everything-known'];
  if (!known) throw new Error('no record');
  const request: LetterRequest = { ...known, date, earlier };
  const written = writeLetter(request);
  if (!written.ok) throw new Error(`missing: ${written.error.join(', ')}`);
  return written.value.body;
}

const RU = { regime: 'ru', language: 'ru' } as const;

describe.each(['reminder', 'complaint'] as const)('a %s about a letter sent by post', (kind) => {
  test('says under its condition when the term ended, while nobody knows when the letter came', () => {
    const body = bodyOf({ ...RU, kind }, earlierOf([byPost], kind));
    expect(body).toContain(
      'Если обращение получено не позднее 20 октября 2026 года, установленный законом срок истёк не позднее 3 ноября 2026 года.',
    );
    expect(body).not.toMatch(/Срок, установленный законом, истёк/);
  });

  test('names the last day once the delivery is noted', () => {
    const body = bodyOf({ ...RU, kind }, earlierOf([byPost, delivered], kind));
    expect(body).toContain('Срок, установленный законом, истёк 23 октября 2026 года.');
    expect(body).not.toContain('Если обращение получено');
  });

  test('says nothing of a term that still runs', () => {
    const body = bodyOf({ ...RU, kind }, earlierOf([byPost], kind), '2026-11-01');
    expect(body).not.toMatch(/истёк/);
  });
});

describe('a complaint', () => {
  test('says on which day the letter came, where that was noted, also while the term runs', () => {
    const earlier = earlierOf([byPost, delivered], 'complaint');
    for (const date of ['2026-11-28', '2026-10-12']) {
      const body = bodyOf({ ...RU, kind: 'complaint' }, earlier, date);
      expect(body).toContain('Обращение получено оператором 9 октября 2026 года.');
    }
  });

  test('says it of what was handed over, and of no guess', () => {
    const byHand: CaseStep = { ...byPost, channel: 'in-person' };
    expect(earlierOf([byHand], 'complaint').received).toBe('2026-10-06');
    expect(earlierOf([byPost], 'complaint').received).toBeUndefined();
    const body = bodyOf({ ...RU, kind: 'complaint' }, earlierOf([byPost], 'complaint'));
    expect(body).not.toContain('получено оператором');
  });
});

const sorts: Sort[] = REGIMES.flatMap((regime) =>
  languagesOf(regime).flatMap((language) =>
    nextKindsOf(regime, language).map((kind) => ({ regime, kind, language })),
  ),
);
const CONDITION = {
  ru: /Если обращение получено не позднее/,
  uk: /Якщо звернення отримано не пізніше/,
  en: /If it was received no later than/,
  de: /Ist es spätestens am .* eingegangen/,
};

test.each(sorts)('$language $regime $kind names a day under its condition or not at all', (sort) => {
  const certain = { kind: 'withdraw', subject: 'S', sent: '2026-10-06', due: '2026-11-03' } as const;
  const names = /3 (?:ноября|листопада)|3 November|November 3|3\. November/;
  const isSaid = names.test(bodyOf(sort, certain));
  const body = bodyOf(sort, { ...certain, receivedBy: '2026-10-20' });
  expect(names.test(body)).toBe(isSaid);
  expect(CONDITION[sort.language].test(body)).toBe(isSaid);
});

const RECEIVED = {
  ru: 'Обращение получено оператором 9 октября 2026',
  uk: 'Володілець отримав звернення 9 жовтня 2026',
  en: /It was received on (?:9 October|October 9,) 2026/,
  de: 'Es ist am 9. Oktober 2026 eingegangen',
};

test.each(sorts.filter(({ kind }) => kind === 'complaint'))(
  'a complaint says when the letter came: $language $regime',
  (sort) => {
    const known = { kind: 'withdraw', subject: 'S', sent: '2026-10-06', received: '2026-10-09' } as const;
    expect(bodyOf(sort, known)).toMatch(RECEIVED[sort.language]);
  },
);
