import { describe, expect, test } from 'vitest';
import { readFacts } from '#lib/read/facts/read-facts.ts';
import { contextOf } from './context-of.ts';

const valueOf = (lines: string, id: keyof ReturnType<typeof readFacts>, lang?: string) =>
  readFacts(contextOf(lines, lang))[id]?.value;

describe('retention', () => {
  test.each([
    ['Анкеты хранятся три года.', ['fixed: 3 years']],
    ['Записи гостей держим полгода.', ['fixed: 6 months']],
    ['# Сроки хранения\nЖурналы сервера — 90 дней.', ['fixed: 90 days']],
    ['Согласие действует бессрочно.', ['unlimited']],
    [
      'Данные хранятся до достижения целей обработки, но не более 5 (пяти) лет.',
      ['until-purpose-met', 'fixed: 5 years'],
    ],
    ['Согласие действует до его отзыва.', ['until-withdrawal']],
    ['Счета хранятся столько, сколько требует закон.', ['legal-minimum']],
    ['We keep invoices for seven years.', ['fixed: 7 years']],
  ])('of “%s”', (lines, value) => {
    expect(valueOf(lines, 'retention', /^[A-Z]/.test(lines) ? 'en' : 'ru')).toEqual(value);
  });

  test.each([
    'Мы рассмотрим обращение в течение 10 рабочих дней.',
    'Услуги оказываются лицам старше 18 лет, данные которых хранятся в архиве.',
    'После отзыва данные уничтожаются в срок до 30 дней.',
    'Редакция действует с 3 апреля 2025 года.',
  ])('is no term of keeping: “%s”', (lines) => {
    expect([valueOf(lines, 'retention') ?? []].flat().join()).not.toContain('fixed');
  });
});

describe('effective date', () => {
  test.each([
    ['Редакция от «1» марта 2024 г.\nТекст.', '2024-03-01'],
    ['Утверждено 05.06.2020. Обновлено 07.08.2021.', '2021-08-07'],
    ['Last updated: May 4, 2022', '2022-05-04'],
    ['Утверждено и введено в действие приказом от 04.03.2023 № 7', '2023-03-04'],
  ])('of “%s”', (lines, date) => {
    expect(valueOf(lines, 'effective-date')).toBe(date);
  });

  test('is not the date of a law', () => {
    expect(valueOf('Составлена по закону от 27.07.2006 № 152-ФЗ.', 'effective-date')).toBeUndefined();
  });
});

describe('ways to withdraw', () => {
  test.each([
    ['Отозвать согласие можно письмом на otzyv@lavka.ru.', ['email']],
    [
      'Чтобы отозвать согласие:\n- напишите на a@lavka.ru\n- позвоните по телефону +7 900 000-00-00',
      ['email', 'phone'],
    ],
    ['Согласие отзывается заказным письмом по адресу: 150000, г. Ярославль, ул. Садовая, д. 5.', ['post']],
    ['Согласие можно отозвать, подав заявление лично в офисе.', ['in-person']],
    ['Удалить данные можно, написав запрос в магазин.', ['support']],
    ['Чтобы отозвать согласие, напишите @lavka_help.', ['messenger']],
    ['You may withdraw your consent by email or by post.', ['email', 'post']],
  ])('of “%s”', (lines, ways) => {
    const lang = /^[A-Z]/.test(lines) ? 'en' : 'ru';
    expect([valueOf(lines, 'withdrawal-channels', lang) ?? []].flat()).toEqual(expect.arrayContaining(ways));
  });

  test('a way that is said to be the only one shuts out other contacts', () => {
    const lines =
      'Отзыв согласия принимается только на бумаге: заявление подают лично.\nПо вопросам о записи пишите на a@lavka.ru.';
    expect(valueOf(lines, 'withdrawal-channels')).toEqual(['in-person']);
    expect(readFacts(contextOf(lines))['withdrawal-email']?.general).toBe(true);
  });

  test('a contact for other questions is none', () => {
    const lines = 'Отозвать согласие можно лично в офисе.\nПо вопросам доставки: a@lavka.ru';
    expect(valueOf(lines, 'withdrawal-channels')).toEqual(['in-person']);
  });

  test('a name in capitals below the words that lead in to it ends no list of contacts', () => {
    const lines = 'По вопросам об этой политике можно связаться с нами:\n# OOO «ЛАВКА»\nE-mail: a@lavka.ru';
    expect(valueOf(lines, 'withdrawal-email')).toEqual(['a@lavka.ru']);
    expect(valueOf(lines, 'operator')).toBe('OOO «ЛАВКА»');
  });

  test('the address may stand elsewhere', () => {
    const lines =
      'Лавка находится по адресу: 150000, г. Ярославль, ул. Садовая, д. 5.\nОтзыв согласия шлют почтой по адресу лавки, указанному выше.';
    expect(valueOf(lines, 'withdrawal-postal')).toBe('150000, г. Ярославль, ул. Садовая, д. 5');
  });

  test('an e-mail away from all that is a general contact', () => {
    const facts = readFacts(contextOf('Мы продаём чай.\nМагазин: chai@lavka.ru\nДоставка за два дня.'));
    expect(facts['withdrawal-email']).toMatchObject({ value: ['chai@lavka.ru'], general: true });
    expect(facts['withdrawal-channels']).toBeUndefined();
  });

  test('an e-mail for withdrawal comes before one for questions', () => {
    const lines = 'Вопросы о политике: a@lavka.ru.\nОтзыв согласия направляйте на b@lavka.ru.';
    const fact = readFacts(contextOf(lines))['withdrawal-email'];
    expect(fact).toMatchObject({ value: ['b@lavka.ru', 'a@lavka.ru'], general: false });
  });
});

describe('site', () => {
  test.each([
    ['Политика действует на сайте https://lavka.ru и ссылается на https://yandex.ru/legal.', ['lavka.ru']],
    ['Сайты a-lavka.ru, b-lavka.ru и c-lavka.kz.', ['a-lavka.ru', 'b-lavka.ru', 'c-lavka.kz']],
  ])('of “%s”', (lines, sites) => {
    expect(valueOf(lines, 'site')).toEqual(sites);
  });
});

describe('rights, law, leaks', () => {
  test('are read from their words', () => {
    const lines =
      'Вы вправе требовать уточнения, блокирования или уничтожения своих данных, отозвать согласие и отписаться.\n' +
      'При утечке данных мы сообщим вам об этом.\nПрименяется право Республики Казахстан.';
    const facts = readFacts(contextOf(lines));
    expect([facts.rights?.value].flat()).toEqual(
      expect.arrayContaining(['rectify', 'restrict', 'erase', 'withdraw', 'unsubscribe']),
    );
    expect(facts['breach-notice']?.value).toEqual(['true']);
    expect(facts['governing-law']?.value).toEqual(['KZ']);
  });

  test('bare words are rights where they hang on words that grant', () => {
    const lines =
      'Гость имеет право на:\n- удаление\n- исправление ошибок\n- обращение в Роскомнадзор с жалобой\n# Прочее\nУдаление пятен: химчистка.';
    expect(valueOf(lines, 'rights')).toEqual(expect.arrayContaining(['erase', 'rectify', 'complain']));
    expect(valueOf('Лавка вправе проводить:\n- удаление\n- исправление', 'rights')).toBeUndefined();
    expect(valueOf('Гость даёт лавке право на:\n- удаление\n- исправление', 'rights')).toBeUndefined();
  });

  test('every quote is an exact slice', () => {
    const context = contextOf(
      'Вы можете отозвать согласие, написав на a@lavka.ru.\nООО «Лавка» (далее – Оператор).',
    );
    for (const { quotes } of Object.values(readFacts(context))) {
      for (const { text, start, end } of quotes) expect(context.document.text.slice(start, end)).toBe(text);
    }
  });

  test('an empty page states nothing', () => {
    expect(readFacts(contextOf(''))).toEqual({});
  });
});
