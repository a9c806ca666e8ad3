import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authoritiesOf } from '#lib/letters/authorities/authorities-of.ts';
import { missingFields } from '#lib/letters/missing-fields.ts';
import { nextKindsOf } from '#lib/letters/offered.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import { WORDS } from '#lib/letters/words/words.ts';
import { LETTER_LANGUAGES, type LetterRequest, type NextKind, type SiteMatter } from '#lib/model/letter.ts';
import { letterRequest } from './letter-request.ts';

const bodyOf = (request: Parameters<typeof writeLetter>[0]): string => {
  const written = writeLetter(request);
  if (!written.ok) throw new Error(written.error.join());
  return written.value.body;
};

describe('what is not known is asked for', () => {
  const absent = { name: '', email: '', postal: '' };
  const nobody = { fullName: ' ', email: '', phone: '', postal: '' };

  test.each([
    ['nothing missing', letterRequest(), []],
    [
      'everything missing',
      letterRequest({ addressee: absent, sender: nobody }),
      ['channel', 'full-name', 'contact'],
    ],
    [
      'a blank of the form is no operator, who is addressed as the owner of the site',
      letterRequest({ addressee: { name: 'ООО «________»' } }),
      [],
    ],
    [
      'a broken address is no channel',
      letterRequest({ addressee: { email: 'pd@', postal: '' } }),
      ['channel'],
    ],
    [
      'post alone is a channel',
      letterRequest({ addressee: { email: '', postal: 'г. Тверь, ул. Новая, д. 1' } }),
      [],
    ],
    [
      'a telephone alone is a contact',
      letterRequest({ sender: { email: '', postal: '', phone: '89000000000' } }),
      [],
    ],
    [
      'words are no telephone',
      letterRequest({ sender: { email: '', postal: '', phone: 'нет' } }),
      ['contact'],
    ],
  ])('%s', (_, request, fields) => {
    expect(missingFields(request)).toEqual(fields);
    expect(writeLetter(request).ok).toBe(fields.length === 0);
  });
});

describe('what only some letters need', () => {
  test.each([
    ['ru', 'withdraw', 'ru', []],
    ['ru', 'access', 'ru', ['id-document']],
    ['ru', 'correct', 'ru', ['corrections']],
    ['ru', 'end-publication', 'ru', ['published']],
    ['by', 'withdraw', 'ru', ['own-postal', 'birth-date']],
    ['by', 'erase', 'ru', ['own-postal', 'birth-date', 'grounds']],
    ['eu', 'restrict', 'de', ['grounds']],
    ['ua', 'access', 'uk', []],
  ] as const)('%s, %s in %s: %j', (regime, kind, language, asked) => {
    expect(missingFields({ ...letterRequest(), regime, kind, language })).toEqual(asked);
  });

  test('no passport, birth date or number in a letter that does not need it', () => {
    const particulars = { 'id-document': 'паспорт 45 00 000000', 'birth-date': '14 марта 1990 года' };
    expect(bodyOf({ ...letterRequest(), particulars })).not.toMatch(/паспорт|1990/);
    expect(bodyOf({ ...letterRequest(), kind: 'access', particulars })).toContain('паспорт 45 00 000000');
  });

  test.each(['', ' \n', '______', '…', '—'])('%j is no answer', (grounds) => {
    expect(missingFields({ ...letterRequest(), kind: 'erase', particulars: { grounds } })).toEqual([
      'grounds',
    ]);
  });
});

describe('the letter', () => {
  test('starts both clocks, the shorter first', () => {
    const written = writeLetter(letterRequest());
    expect(written.ok && written.value.terms).toEqual([
      {
        n: 10,
        unit: 'working-day',
        basis: '152-ФЗ 21(5.1)',
        extension: { n: 5, unit: 'working-day' },
      },
      { n: 30, unit: 'calendar-day', basis: '152-ФЗ 21(5)' },
    ]);
  });

  test.each([
    ['ru', 'erase', '', 0],
    ['ru', 'erase', 'чек на 1 л.', 1],
    ['ru', 'correct', 'копия записи', 1],
    ['kz', 'erase', 'чек на 1 л.', 0],
    ['kz', 'restrict', '', 1],
    ['ru', 'access', '', 1],
    ['ru', 'stop-advertising', '', 0],
  ] as const)('under %s, %s with «%s» enclosed starts %i clocks', (regime, kind, enclosures, clocks) => {
    const particulars = { grounds: 'x', corrections: 'x', 'id-document': 'x 1', enclosures };
    const written = writeLetter({ ...letterRequest(), regime, kind, particulars });
    expect(written.ok && written.value.terms).toHaveLength(clocks);
  });

  test('has the subject that the policy demands, else its own', () => {
    const demanded = writeLetter(letterRequest({ addressee: { subject: 'Отзыв согласия' } }));
    expect(demanded.ok && demanded.value.subject).toBe('Отзыв согласия');
    const other = writeLetter({ ...letterRequest({ addressee: { subject: 'Отзыв' } }), kind: 'stop' });
    expect(other.ok && other.value.subject).toBe('Требование о прекращении обработки персональных данных');
    const own = writeLetter(letterRequest());
    expect(own.ok && own.value.subject).toBe('Отзыв согласия на обработку персональных данных');
  });

  test('prints a hash only where it is one', () => {
    expect(bodyOf(letterRequest({ policyHash: 'b'.repeat(64) }))).toContain('b'.repeat(64));
    expect(bodyOf(letterRequest({ policyHash: 'none' }))).not.toContain('SHA-256');
  });

  test.each(LETTER_LANGUAGES)('calls a document kept only where one is, in %s', (language) => {
    const documents = [{ href: 'https://shop.example/privacy', text: 'Privacy', sha256: 'c'.repeat(64) }];
    const to = (about: SiteMatter): string =>
      bodyOf({ ...letterRequest(), regime: 'plain', kind: 'withdraw', language, about });
    const about = { site: 'shop.example', documents };
    const kept = WORDS[language].versionKept;
    expect(to(about)).toContain(`${kept}: ccc`);
    const read = to({ ...about, onlyRead: '2026-11-29' });
    expect(read).not.toContain(kept);
    expect(read).toContain('c'.repeat(64));
    expect(read).toContain('29');
  });

  test.each([{ decision: 'refused' }, { certainty: 'attempted' }] as const)(
    'is not written for %o',
    (consent) => {
      expect(() => writeLetter(letterRequest({ consent }))).toThrow(RangeError);
    },
  );

  test('caps words that a page made endless, and says so with an ellipsis', () => {
    const label = 'согласие '.repeat(2000);
    const body = bodyOf(letterRequest({ control: { label } }));
    expect(body.length).toBeLessThan(6000);
    expect(body).toContain('согласие согласие…»');
  });
});

describe('whatever a page or a person writes', () => {
  const lines = bodyOf(letterRequest()).split('\n').length;
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('{fullName}', '[stopTerm: x]', '\r\n1. Пункт', '$&', '»', '[', '{', '\ud800'),
  );

  test('stays a value on its own line', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (label, title, name) => {
        const body = bodyOf(
          letterRequest({
            control: { label },
            page: { title: `т ${title}` },
            sender: { fullName: `Я ${name.replaceAll('_', '')}` },
          }),
        );
        expect(body.split('\n')).toHaveLength(lines);
        expect(body).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]/u);
      }),
    );
  });

  test('comes through literally', () => {
    const label = 'Согласен {fullName} [stopTerm: взлом] $& $1 <b>';
    expect(bodyOf(letterRequest({ control: { label } }))).toContain(`«${label}»`);
  });
});

describe('a consent that was told', () => {
  const entered = { way: 'paper', operator: 'ООО «Сад»', evidence: [] } as const;
  const told = { entered, site: '', certainty: 'told' } as const;

  test('on paper, to nobody named: the name is asked', () => {
    const consent = { ...told, entered: { ...entered, operator: '' } };
    expect(missingFields(letterRequest({ consent, addressee: { name: '' } }))).toEqual(['operator']);
  });
});

describe('a letter that follows another', () => {
  const [authority] = authoritiesOf('ru');
  const earlier = { kind: 'withdraw', subject: 'Отзыв', sent: '2026-11-20', due: '2026-12-21' } as const;
  const next = (kind: NextKind, changes: Partial<LetterRequest['earlier']> = {}) => ({
    ...letterRequest(),
    ...{ kind, earlier: { ...earlier, ...changes }, date: '2027-01-11' },
    particulars: { demanded: 'фото паспорта' },
    ...(authority && { authority }),
  });

  test('speaks of the term only where it was not kept', () => {
    expect(bodyOf(next('complaint', { answered: '2026-12-21' }))).not.toContain('истёк');
    expect(bodyOf(next('complaint', { answered: '2026-12-22' }))).toContain('истёк 21 декабря 2026 года');
    expect(bodyOf(next('reminder'))).toContain('истёк 21 декабря 2026 года');
  });

  test('is not written where no earlier one is given', () => {
    expect(() => writeLetter({ ...letterRequest(), kind: 'reminder' })).toThrow('earlier');
  });

  test('asks for the authority of a complaint, not for the operator’s address', () => {
    const { authority: none, ...complaint } = next('complaint');
    expect(none).toBeDefined();
    const { addressee } = letterRequest({ addressee: { email: '', postal: '' } });
    const nowhere = { ...complaint, addressee };
    expect(missingFields(nowhere)).toEqual(['authority']);
  });

  test('asks what they demand', () => {
    expect(missingFields({ ...next('object-identification'), particulars: {} })).toEqual(['demanded']);
  });

  test.each([
    ['ru', 'ru', ['reminder', 'object-refusal', 'object-identification', 'complaint']],
    ['eu', 'de', ['reminder', 'object-refusal', 'object-identification', 'complaint']],
    ['ch', 'en', ['reminder', 'object-refusal', 'object-identification']],
    ['plain', 'uk', ['reminder']],
    ['ru', 'de', []],
  ] as const)('under %s in %s there are %j', (regime, language, kinds) => {
    expect(nextKindsOf(regime, language)).toEqual(kinds);
  });
});
