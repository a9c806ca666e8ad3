/** When a message is to come. Whole words, for small letters. */
const WHEN =
  /(?:^|\s)(?:если|когда|перед|накануне|за (?:день|час|сутки|два|три)|якщо|коли|калі|егер|if|when|before|once|as soon as|jeśli|gdy|kiedy|przed|wenn|sobald|bevor|falls|si|quand|lorsque|dès que|avant|cuando|antes de|quando|se|prima|appena|als|wanneer|zodra|voordat|när|om|innan|når|hvis|inden|før|když|pokud|před) /;
/** By what a message comes, or what it does. */
const MESSAGE =
  /sms|смс|эсэмэс|viber|вайбер|whatsapp|вотсап|telegram|телеграм|push|пуш|напомн|предупред|сообщи|нагада|попередь|remind|text me|notify|alert|let me know|tell me|avvis|avvert|avis|préven|recuérd|lembr|powiad|przypomn|wyśl|napisz|erinner|benachrichtig|herinner|waarschuw|stuur|påmin|send mig|skicka|besked|připom|upozorn/;
/** What it is about: what was ordered or booked. */
const SERVICE =
  /заказ|достав|посылк|при[её]м|урок|занят|запис|брон|курьер|мастер|оплат|готов|отмен|перенес|визит|ремонт|прививк|замовл|візит|order|deliver|parcel|appointment|lesson|class|booking|table|driver|courier|payment|due|expire|cancel|ready|arriv|visit|repair|vaccin|bestell|liefer|paket|termin|stunde|abhol|fertig|absag|ausf[aä]ll|commande|livr|colis|rendez|cours|annul|prêt|pedido|entrega|cita|clase|list[oa] |ordine|consegna|pacco|appuntament|lezion|pront|zamówien|dostaw|paczk|wizyt|lekcj|zajęci|odwoł|gotow|lever|pakket|afspraak|klaar|geannul|beställ|lektion|inställ|bestilling|aftale|aflys|objednáv|zásil|hodin|zruš/;

/** «Пришлите СМС, если урок отменят»: news of what was ordered is no advertising, whatever else it sounds like. */
export const isReminder = (text: string): boolean => {
  const small = text.toLowerCase();
  return [WHEN, MESSAGE, SERVICE].every((part) => part.test(small));
};
