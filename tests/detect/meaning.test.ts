import { describe, expect, it, test } from 'vitest';
import { answerOf, asksByPress, asksByTick, asksByUse, meaningOf } from '#lib/detect/meaning.ts';

const COVERED: readonly (readonly [string, readonly string[]])[] = [
  ['Согласен на обработку персональных данных', ['processing']],
  ['Принимаю условия оферты и политику конфиденциальности', ['processing', 'terms']],
  ['Согласен с условиями обработки персональных данных', ['processing']],
  ['Хочу получать новости об акциях и скидках', ['marketing']],
  ['Согласен с правилами участия в акции', ['terms']],
  ['Согласен на передачу данных третьим лицам', ['third-party']],
  ['Ik vind het prima dat de fietsenmaker mijn nummer doorgeeft aan de koerier', ['third-party']],
  ['Je veux bien que le camping communique mon nom à la mairie', ['third-party']],
  ['Consiento que el taller facilite mi teléfono al perito', ['third-party']],
  ['Va bene se il maneggio comunichi il mio numero al veterinario', ['third-party']],
  ['Aceito que a oficina forneça o meu contacto à transportadora', ['third-party']],
  ['Zgadzam się, by przystań podała mój numer ubezpieczycielowi', ['third-party']],
  ['Souhlasím, aby loděnice sdělila mé číslo dopravci', ['third-party']],
  ['Согласен на обработку телефона для подготовки предложения по ремонту', ['processing']],
  ['Zgadzam się na przetwarzanie danych w celu przygotowania oferty remontu', ['processing']],
  ['Согласен на обработку данных в соответствии с условиями', ['processing']],
  ['Разрешаю передать сведения о моём визите в мою страховую компанию', ['third-party']],
  ['Согласен передать данные в мой личный кабинет', ['processing']],
  ['Согласна на звонки и связь со мной по заказу и на рекламу', ['processing', 'marketing']],
  // «En» denies in Finnish alone.
  ['Quiero recibir en mi correo ofertas', ['marketing']],
  ['Je veux recevoir en avant-première les offres', ['marketing']],
  ['Mail mij tips en aanbiedingen', ['marketing']],
  ['Согласен на трансграничную передачу персональных данных', ['cross-border']],
  ['Согласен на обработку данных о состоянии здоровья', ['processing', 'special']],
  ['Согласен на обработку биометрических персональных данных', ['processing', 'biometric']],
  ['Разрешаю публикацию моего отзыва', ['publication']],
  [
    'Согласен на обработку персональных данных: сбор, передачу (распространение, предоставление, доступ)',
    ['processing'],
  ],
  ['Согласен на обработку персональных данных, без рекламы', ['processing']],
  ['I agree to the Terms of Service and Privacy Policy', ['processing', 'terms']],
  ['I agree to receive the newsletter and special offers', ['marketing']],
  ['I consent to the transfer of my personal data outside the EU', ['cross-border']],
  ['Ich akzeptiere die AGB und die Datenschutzerklärung', ['processing', 'terms']],
  ["J'accepte les conditions générales de vente", ['terms']],
  ['Acconsento al trattamento dei dati personali', ['processing']],
  ['Wyrażam zgodę na przetwarzanie danych osobowych', ['processing']],
  ['Souhlasím se zpracováním osobních údajů', ['processing']],
  ['Kişisel verilerimin işlenmesini kabul ediyorum', ['processing']],
];

describe('what a consent covers', () => {
  test.each(COVERED)('%s', (label, covers) => {
    const meaning = meaningOf(label);
    expect(meaning.covers).toEqual(covers);
    expect(asksByTick(meaning)).toBe(true);
  });
});

describe('what a tick does not consent to', () => {
  test.each([
    'Запомнить меня',
    'Мне есть 18 лет',
    'Согласен с заменой товара',
    'Согласен с условиями доставки',
    'Клиент дал согласие на обработку персональных данных',
    'Получать ответы на мой отзыв',
    'Remember me on this computer',
    'I agree to pay the delivery charge',
    'Save my name and email in this browser',
  ])('%s', (label) => expect(asksByTick(meaningOf(label))).toBe(false));
});

describe('consent by pressing', () => {
  test.each([
    'Нажимая на кнопку, вы соглашаетесь с политикой конфиденциальности',
    'Регистрируясь на портале, даю согласие на обработку моих персональных данных',
    'Отправка формы означает согласие на обработку персональных данных',
    'При оформлении заказа вы принимаете условия оферты',
    'By signing up you agree to our Terms of Use',
    'Mit dem Absenden stimmen Sie der Datenschutzerklärung zu',
    'Klikając „Wyślij”, akceptujesz politykę prywatności',
  ])('%s', (sentence) => expect(asksByPress(meaningOf(sentence))).toBe(true));

  test.each([
    'Нажимая «Продолжить», вы получите сформированные документы',
    'Заполняя форму, вы получаете презентацию',
    'Отзыв согласия на обработку персональных данных не влияет на прошлое',
    'Предоставление персональных данных — действия, направленные на раскрытие данных',
    'Your personal data will be used to process your order',
    // Words that end as verbs do in another language.
    'Условия передачи персональных данных принимаю',
    'Cuando quieras, acepto la política de privacidad',
  ])('not: %s', (sentence) => expect(asksByPress(meaningOf(sentence))).toBe(false));
});

it('staying may be said to be consent', () => {
  expect(asksByUse(meaningOf('Оставаясь на сайте, вы соглашаетесь с использованием файлов cookie'))).toBe(
    true,
  );
  expect(asksByUse(meaningOf('By continuing to use this website you accept cookies'))).toBe(true);
  expect(asksByUse(meaningOf('На сайте используются файлы cookie'))).toBe(false);
});

it('a tick may say no', () => {
  expect(meaningOf('Не хочу получать рекламные сообщения').optsOut).toBe(true);
  expect(meaningOf('Я не хочу получать вопросы по объявлению').optsOut).toBe(false);
});

describe('what a button answers', () => {
  test.each([
    ['Хорошо', 'accept'],
    ['Ок, понятно', 'accept'],
    ['Не согласен', 'reject'],
    ['Только необходимые', 'reject'],
    ['Продолжить без согласия', 'reject'],
    ['Continue without accepting', 'reject'],
    ['Accept all cookies', 'accept'],
    ['Настроить', 'settings'],
    ['Закрыть', 'dismiss'],
    ['Записаться', null],
  ])('%s: %s', (caption, answer) => expect(answerOf(caption)).toBe(answer));
});

describe('leave is asked for where there is a question', () => {
  test.each([
    ['¿Podemos llamarle para hablarle de otros seguros?', true],
    ['Podemos llamarle para hablarle de otros seguros.', false],
    ['Possiamo contattarla per altre polizze?', true],
    ['Possiamo contattarla per altre polizze.', false],
    ['Můžeme vám zavolat ohledně dalších pojištění?', true],
    ['Můžeme vám zavolat ohledně dalších pojištění.', false],
  ])('%s: %s', (text, expected) => expect(meaningOf(text).acts).toBe(expected));
});

test.each(['Wiadomość', 'Prywatność', 'Конфиденциальность', 'Прыватнасць'])('a noun is no deed: %s', (noun) =>
  expect(meaningOf(noun).isDeed).toBe(false),
);
