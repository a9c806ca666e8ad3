const LONGEST = 40;
/** By ranges, and without flags: `\p{L}` that ignores case takes a browser 8 ms to make ready. For small letters. */
const CHANNEL =
  /^(?:(?:yes,? |please )?(?:you (?:can|may) )?(?:e-?mail|text|call|phone|telephone|ring|message|write to) me|(?:(?:(?:yes|tak|ja|oui|sim?|sí|sì),? )?(?:by|via|per|par|por|pelo|mit|door|по|через) )?(?:(?:e-?)?mail(?:em|owo)?|sms-?em|telefonicznie|pocztą|courriel|courrier|téléphone|correo(?: electrónico)?|teléfono|telefono|telefone|telefoon|posta|sms|mms|text(?: messages?)?|(?:tele)?phone(?: calls?)?|post|direct mail|whatsapp|telegram|viber|push(?:-?уведомлени[\u0430-\u044fё]+)?|(?:customi[sz]ed )?online advertising|social media|электронн[\u0430-\u044fё]+ почт[\u0430-\u044fё]+|почт[\u0430-\u044fё]+|смс|телефон[\u0430-\u044fё]*|звон[\u0430-\u044fё]+|мессенджер[\u0430-\u044fё]*|телеграм[\u0430-\u044fё]*|вотсап[\u0430-\u044fё]*|telefon|briefpost))$/;

/** Whether a box only names a way to be written to: «По СМС»; what is sent there stands over all of them. */
export function isChannel(box: Element): boolean {
  const label = (box as Partial<HTMLInputElement>).labels?.[0] ?? box.closest('label');
  const caption = label?.textContent?.trim() ?? '';
  return (
    caption.length > 0 &&
    caption.length <= LONGEST &&
    CHANNEL.test(caption.toLowerCase().replace(/\s+/g, ' '))
  );
}
