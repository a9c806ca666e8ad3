/** Words for a party or a thing, in any case, that a document may write with a capital. */
const ROLES =
  'Сайт|Компани|Оператор|Администраци|Пользовател|Политик|Обществ|Организаци|Продав|Исполнител|Клиент|Заказчик|Покупател|' +
  'Посетител|Приложени|Сервис|Платформ|Росси|Республик|Персональны|Лицензиар|Лицензиат|Университет|Школ|Клиник|Хостел|' +
  'Отел|Фонд|Субъект|Работодател|Работник|Учреждени|Владел|Разработчик|Правообладател|Участник|Агентств|Банк|Магазин';
const RUSSIAN =
  'Мы|Вы|Наш|Наша|Наше|Наши|Ваш|Ваша|Ваши|Он|Она|Они|Это|Для|При|Если|Все|Как|По|На|Из|От|До|За|Данные|ФИО|ИНН';
const ENGLISH =
  "Our|The|This|Your?|We|Site|Website|Web|Online|Company|Service|General|Global|Data|GDPR|Website's|Customer|Children|" +
  'California|Full|New|Privacy|Updated?|Cookies?|API|SDK|ID|IP|SMS|E-?mail|CRM|HTTPS?|SSL|TLS|iOS|Android';
const NO_NAME = new RegExp(String.raw`^(?:(?:${ROLES})\p{Ll}{0,5}|${RUSSIAN}|${ENGLISH})$`, 'iu');

/** Whether words that are written like a name only stand for a role or a thing: «Оператор», «Сайт», “Website”. */
export const isNoName = (words: string): boolean =>
  NO_NAME.test(words) || NO_NAME.test(words.split(/[ ,]/u)[0] ?? '');
