import { describe, expect, test } from 'vitest';
import { findOperator } from '#lib/read/facts/operator.ts';
import { operatorIds } from '#lib/read/facts/operator-ids.ts';
import { documentOf } from './context-of.ts';

describe('findOperator', () => {
  test.each([
    ['ООО «Тёплый дом» (далее – Оператор) ценит ваше доверие.', 'ООО «Тёплый дом»', 'legal'],
    ['Данные собирает ИП Лосева И. П. (далее — Продавец).', 'ИП Лосева И. П.', 'legal'],
    [
      'даю согласие индивидуальному предпринимателю Лосевой Инне Петровне (далее – Оператор)',
      'индивидуальный предприниматель Лосева Инна Петровна',
      'legal',
    ],
    ['обработка ИП Громовым Павлом Ильичом (далее – Оператор)', 'ИП Громов Павел Ильич', 'legal'],
    ['Сайт принадлежит ТОО "Сары Арка Трейд", БИН ниже.', 'ТОО "Сары Арка Трейд"', 'legal'],
    ['ЗАО «Фирма «Лён»» (далее — Компания)', 'ЗАО «Фирма «Лён»»', 'legal'],
    ['Оператор: Мария Ветрова', 'Мария Ветрова', 'person'],
    [
      'которую стоматологическая клиника «Белая ночь» может получить',
      'стоматологическая клиника «Белая ночь»',
      'brand',
    ],
    ['Независимый разработчик Vera Lind (далее — «Разработчик») хранит записи.', 'Vera Lind', 'person'],
    ['Оператор: физическое лицо Лосева Инна Петровна.', 'Лосева Инна Петровна', 'legal'],
    ['Сведения собирает ООО ЛОЗА ИНН 77 (далее — Оператор).', 'ООО ЛОЗА', 'legal'],
    ['Курорт BEREG хранит данные. Гости курорта BEREG это знают.', 'Курорт BEREG', 'brand'],
    ['Мы в Nova School бережём данные.', 'Nova School', 'brand'],
    [
      'Согласие на обработку данных даю студии танца «Ладога» (далее — Студия).',
      'студия танца «Ладога»',
      'brand',
    ],
    [
      '# Политика конфиденциальности Telegram-бота Zorka\nБот Zorka помнит ваши рецепты.',
      'бот Zorka',
      'brand',
    ],
    ['Приложение «Лесник» собирает координаты.', 'Приложение «Лесник»', 'brand'],
    ['Владелец сайта: Ветрова Мария Олеговна', 'Ветрова Мария Олеговна', 'person'],
    ['Фонд помощи лесным птицам (далее — «Фонд») хранит анкеты.', 'Фонд помощи лесным птицам', 'legal'],
    ['Оператором является Green Fox, вот её адрес.', 'Green Fox', 'brand'],
    [
      'даю согласие муниципальному бюджетному учреждению «Дворец спорта» на обработку данных',
      'муниципальное бюджетное учреждение «Дворец спорта»',
      'legal',
    ],
    ['действуя от имени ООО Ветеринарная клиника «Лапа»', 'ООО Ветеринарная клиника «Лапа»', 'legal'],
    ['данных primer-shop.ru (далее – Оператор).', 'primer-shop.ru', 'domain'],
    ['This site is operated by Fern & Moss Ltd.', 'Fern & Moss Ltd.', 'legal'],
    ['Privacy Notice\nFern & Moss Ltd, 4 Quay Road, is the data controller.', 'Fern & Moss Ltd', 'legal'],
    ['Blaue Tanne GmbH (“we”, “us”) takes care.', 'Blaue Tanne GmbH', 'legal'],
    ['Moss Bank Rides is the trading name of Fern (UK) Limited.', 'Fern (UK) Limited', 'legal'],
  ])('in “%s”', (text, value, kind) => {
    const named = findOperator(documentOf(text));
    expect(named).toMatchObject({ value, kind });
  });

  test.each([
    ['In this notice “we” and “us” mean The Moss Bank Inn.', 'The Moss Bank Inn', 'brand'],
    ['We are the keepers of a farm known as Moss Bank.', 'Moss Bank', 'brand'],
    ['Fern Vale College collects the data of its students.', 'Fern Vale College', 'legal'],
    ['Name: Ann Fern t/a Fern Yoga', 'Ann Fern t/a Fern Yoga', 'person'],
  ])('hears who speaks in “%s”', (text, value, kind) => {
    expect(findOperator({ ...documentOf(text), lang: 'en' })).toMatchObject({ value, kind });
  });

  test('takes no law for an operator', () => {
    const text = 'We follow the Fair Records Act (“FRA”).';
    expect(findOperator({ ...documentOf(text), lang: 'en' })).toBeUndefined();
  });

  test('prefers the one called operator to a named contractor', () => {
    const text =
      'ООО «Рябина» (далее – Оператор) хранит данные у ООО «Сервер Плюс». Хостинг: ООО «Сервер Плюс».';
    expect(findOperator(documentOf(text))?.value).toBe('ООО «Рябина»');
  });

  test('prefers a registered person to the trade name of the title', () => {
    const text =
      '# Политика конфиденциальности школы «Ладога»\nУроки школы «Ладога» ведёт ИП Ветрова М. О., ИНН 999900303006.';
    expect(findOperator(documentOf(text))?.value).toBe('ИП Ветрова М. О.');
  });

  test('takes the short form where both are written', () => {
    const text =
      'Общество с ограниченной ответственностью «Рябина» (далее – Оператор).\nАдрес ООО «Рябина» указан ниже.';
    expect(findOperator(documentOf(text))?.value).toBe('ООО «Рябина»');
  });

  test('finds nobody behind a mere word', () => {
    const text = 'Компания обрабатывает данные. Администрация сайта отвечает на вопросы пользователей.';
    expect(findOperator(documentOf(text))).toBeUndefined();
  });
});

describe('operatorIds', () => {
  test('takes numbers beside the name of their register, with right check digits', () => {
    const fact = operatorIds(
      documentOf('ИНН/ОГРН: 7707083893 / 1027700132195. Телефон 88005553535, счёт 40702810000000000001.'),
      '',
    );
    expect(fact?.value).toEqual(['7707083893', '1027700132195']);
    expect(fact?.quotes.map(({ text }) => text)).toEqual(['7707083893', '1027700132195']);
  });

  test('leaves out a number with a wrong check digit', () => {
    expect(operatorIds(documentOf('ИНН 7707083894'), '')).toBeUndefined();
  });

  test('leaves out the numbers of another company', () => {
    const text = 'ООО «Рябина» (ИНН 7707083893) хранит данные у ООО «Сервер Плюс» (ОГРН 1027700132195).';
    expect(operatorIds(documentOf(text), '«Рябина»')?.value).toEqual(['7707083893']);
  });
});
