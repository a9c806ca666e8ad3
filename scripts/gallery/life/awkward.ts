/** Words that break layouts: what a page calls itself or asks for may be any of these. */
export const AWKWARD: Readonly<Record<string, string>> = {
  'no break': 'Согласен'.repeat(60),
  'long words':
    'Подтверждаю ознакомление с водогрязеторфопарафинолечебнопрофилактическими условиями обслуживания и с Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'right to left': 'אני מסכים לעיבוד הנתונים שלי לצורך משלוח ההזמנה ולקבלת דיוור מן החנות',
  arabic: 'أوافق على معالجة بياناتي لتسليم الطلب، وعلى إرسال العروض إلى رقم هاتفي',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 Хочу подарки 🎁🎁🎁 и новости 💌 от магазина 🛍️ на почту 📮',
  'turned around': 'Согласие \u202Eаволс еыннёвереп\u202C и дальше как обычно',
  stacked: `Со${'\u0301\u0323\u0330'.repeat(12)}гласие на рассылку`,
  markup: '<b>Жирное</b> согласие &amp; <script>alert(1)</script>',
  'very long': 'Я разрешаю магазину хранить мои имя, телефон и адрес, пока заказ не получен. '
    .repeat(40)
    .trim(),
};

const LABEL = 'оченьдлинноеимямагазинабезединогопробела';

/** Hosts as long as hosts may be, of one letter, right to left. */
export const AWKWARD_SITES = [
  `${LABEL}.${LABEL}.${LABEL}.${LABEL}.example`,
  'ы.example',
  'חנות.example',
  'xn--not-a-real-one.example',
] as const;

/** Operators of every length. */
export const AWKWARD_OPERATORS = [
  'Федеральное государственное бюджетное образовательное учреждение дополнительного профессионального образования «Межотраслевой региональный центр переподготовки садовников, огородников и пчеловодов»',
  'О',
  'שירותי משלוחים בע״מ',
  'ООО «🌻»',
  `ООО«${'Неразрывное'.repeat(14)}»`,
] as const;
