const LONGEST = 40;
const CHANNEL =
  /^(?:(?:yes,? )?(?:by|via|per|по|через) )?(?:e-?mail|sms|mms|text(?: messages?)?|(?:tele)?phone(?: calls?)?|post|direct mail|whatsapp|telegram|viber|push(?:-?уведомлени\p{L}+)?|(?:customi[sz]ed )?online advertising|social media|электронн\p{L}+ почт\p{L}+|почт\p{L}+|смс|телефон\p{L}*|звон\p{L}+|мессенджер\p{L}*|телеграм\p{L}*|вотсап\p{L}*|telefon|briefpost)$/iu;

/** Whether a box only names a way to be written to: «По СМС»; what is sent there stands over all of them. */
export function isChannel(box: Element): boolean {
  const label = (box as Partial<HTMLInputElement>).labels?.[0] ?? box.closest('label');
  const caption = label?.textContent?.trim() ?? '';
  return caption.length > 0 && caption.length <= LONGEST && CHANNEL.test(caption.replace(/\s+/gu, ' '));
}
