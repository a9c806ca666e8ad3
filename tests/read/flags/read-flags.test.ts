import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '#lib/model/summary.ts';
import { readFacts } from '#lib/read/facts/read-facts.ts';
import { readFlags } from '#lib/read/flags/read-flags.ts';
import { contextOf } from '../facts/context-of.ts';

function flagsOf(lines: string, kind: DocumentKind = 'policy') {
  const context = contextOf(lines);
  return readFlags(context, kind, readFacts(context), []);
}
const idsOf = (lines: string) => flagsOf(lines).map(({ id }) => id);
const quoteOf = (lines: string, flag: string) =>
  flagsOf(lines).find(({ id }) => id === flag)?.quotes[0]?.text;

describe('blank fields', () => {
  test.each([
    ['Политика размещена по адресу ________', 'Политика размещена по адресу ________'],
    ['Директор \\_\\_\\_\\_\\_ Ф.И.О.', 'Директор \\_\\_\\_\\_\\_ Ф.И.О.'],
    ['ИНН [ЗАПОЛНИТЬ: ИНН оператора]', 'ИНН [ЗАПОЛНИТЬ: ИНН оператора]'],
    ['Пишите на почту info@example.com.', 'Пишите на почту info@example.com.'],
    ['Сайт http://#/ принадлежит нам.', 'Сайт http://#/ принадлежит нам.'],
    ['Оператор {{company_name}} хранит данные.', 'Оператор {{company_name}} хранит данные.'],
    ['Данные хранит ООО [●].', 'Данные хранит ООО [●].'],
    ['Данные хранит domain_name.', 'Данные хранит domain_name.'],
    ['Отвечает ИП ФИО, ИНН [ИНН].', 'Отвечает ИП ФИО, ИНН [ИНН].'],
  ])('in “%s”', (lines, quote) => {
    expect(quoteOf(lines, 'blank-fields')).toBe(quote);
  });

  test.each(['[Адрес сайта](https://lavka.ru)', 'Оценка товара: * * *', 'Файл my_file_name.txt'])(
    'none in “%s”',
    (lines) => {
      expect(idsOf(lines)).not.toContain('blank-fields');
    },
  );
});

describe('selling', () => {
  test.each([
    ['Мы не продаём ваши данные, кроме случаев, о которых скажем ниже.', 'denied'],
    ['Мы продаём базу гостей рекламным агентствам: данные уходят им раз в год.', 'stated'],
  ])('“%s” is %s', (lines, stance) => {
    const flag = flagsOf(lines).find(({ id }) => id === 'sells-or-shares-for-marketing');
    expect(flag?.stance).toBe(stance);
  });
});

describe('who is responsible', () => {
  test.each(['Оператор — ИП ФИО.', 'Данные клиентов хранит Лицензиар. Лицензиар отвечает за них.'])(
    'nobody in “%s”',
    (lines) => {
      expect(idsOf(lines)).toContain('operator-not-named');
    },
  );

  test('nobody is named', () => {
    expect(idsOf('Компания обрабатывает данные посетителей.')).toContain('operator-not-named');
  });

  test('only a trade name', () => {
    const lines = 'Мы в Nova School бережём данные учеников.';
    expect(quoteOf(lines, 'trade-name-only')).toBe('Nova School');
  });

  test('a company is neither', () => {
    const ids = idsOf('ООО «Лавка» (далее – Оператор) обрабатывает данные.');
    expect(ids).not.toContain('operator-not-named');
    expect(ids).not.toContain('trade-name-only');
  });
});

describe('ways out', () => {
  test('none at all', () => {
    expect(idsOf('Лавка обрабатывает имена покупателей.')).toContain('no-withdrawal-route');
  });

  test('unsubscribing alone lifts nothing', () => {
    expect(idsOf('Можно отписаться по ссылке в письме.')).toContain('no-withdrawal-route');
  });

  test('by post only', () => {
    const lines =
      'Отозвать согласие можно заказным письмом по адресу: 150000, г. Ярославль, ул. Садовая, д. 5.';
    expect(idsOf(lines)).toContain('withdrawal-by-post-only');
    expect(idsOf(`${lines}\nОтзыв согласия принимается и на почту a@lavka.ru.`)).not.toContain(
      'withdrawal-by-post-only',
    );
  });
});

test('what a document of another kind leaves out is no gap', () => {
  const flags = flagsOf('Запишитесь на стрижку сегодня, и мастер подарит вам кофе.', 'other');
  expect(flags).toEqual([]);
});

describe('names from another template', () => {
  test('a second operator address at a foreign company', () => {
    const lines =
      'ООО «Лавка» (далее – Оператор), сайт lavka.ru. Письмо на адрес Оператора a@lavka.ru.\n' +
      'Отзыв согласия направляется на адрес Оператора b@chuzhaya-firma.ru.';
    expect(quoteOf(lines, 'foreign-name')).toBe('b@chuzhaya-firma.ru');
  });

  test('its own name misspelt is none', () => {
    const lines =
      'ООО «Чайная лавка» (далее – Оператор). Пользователь считает, что ООО «Чайная лавкa» неправа.';
    expect(idsOf(lines)).not.toContain('foreign-name');
  });
});

describe('worded flags', () => {
  test('selling: stance follows the words', () => {
    const stance = (lines: string) =>
      flagsOf(lines).find(({ id }) => id === 'sells-or-shares-for-marketing')?.stance;
    expect(stance('Мы не продаём ваши данные.')).toBe('denied');
    expect(stance('Мы не передаём данные третьим лицам для рекламных целей без вашего согласия.')).toBe(
      'conditional',
    );
    expect(stance('Мы передаём данные партнёрам для рекламных целей.')).toBe('stated');
  });

  test('a consent document is not blamed for holding a consent', () => {
    const lines = `# Согласие на обработку персональных данных
Я по своей воле, свободно даю согласие ООО «Лавка» на обработку моих персональных данных.
Настоящее согласие даётся на обработку имени, телефона и адреса электронной почты.
Заполняя форму, пользователь даёт согласие на обработку персональных данных.
Настоящее согласие действует до его отзыва письменным заявлением в адрес оператора.`;
    const ids = flagsOf(lines, 'consent-document').map(({ id }) => id);
    expect(ids).not.toContain('merged-consent');
  });

  test('one flag per id, with exact quotes', () => {
    const lines =
      'Используя сайт, вы соглашаетесь с политикой.\nПользуясь сайтом, вы соглашаетесь с политикой.';
    const { text } = contextOf(lines).document;
    const flags = flagsOf(lines);
    expect(new Set(flags.map(({ id }) => id)).size).toBe(flags.length);
    for (const { quotes } of flags)
      for (const one of quotes) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
});
