const LONGEST = 60;

/** Ways to be written to, in small letters. */
const WAYS =
  'mail mails email e-mail emailem e-mailem mailem mailowo e-mailowo sms smsem sms-em sms-ы sms-сообщ* sms-повід* sms:llä mms whatsapp* telegram viber signal messenger push push-* text texts phone telephone call calls ring message write ' +
  'post e-post e-posta posta poçta e-poçta brief briefpost brev courriel courrier téléphone appel appels correo correio teléfono telefone telefoon telefono telefon telefonu telefonem telefonicznie telefonicky telefonisch telefonicamente telefonisk postalisch elektronisch schriftlich pocztą mailową telefoniczną elektroniczną poštou elektronicky ' +
  'połączeń połączenia llamada llamadas ligação chamada telefonata chiamata arama tekstiviestillä tekstiviesti sähköpostilla sähköpostitse sähköposti puhelimitse postitse postale ' +
  'почт* пошт* смс* телефон* звон* дзвін* мессенджер* месенджер* телеграм* вотсап* вайбер* листи листом листами advertising media mailing';

/** What may stand beside them: «na podany adres», "yes, you may … me", «и». */
const BESIDE =
  'messages postal yes please you can may me to by via per pr par por pelo pela mit door met po przez drogą voie na på over gjennom gennem tramite con mediante través a de w formie formou prostřednictvím the my la le el o un une il mijn meine mein mon meu min podany wskazany mój numer adres e eletrónico electrónico eletrônico electrónica téléphonique tradycyjną głosowych tekstowych telefonicznych customised customized online social direct по через за у в на до мой мій электронн* електронн* номер* сообщени* повідомлен* уведомлени* ile ' +
  'and or und oder et ou y i oraz lub en of och eller og nebo ja tai ve veya и или та і або tak oui sim si sí sì так да evet ano kyllä';

const isIn = (list: string): ((word: string) => boolean) => {
  const forms = list.split(' ');
  const whole = new Set(forms);
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
};

let isWay: ((word: string) => boolean) | undefined;
let isBeside: ((word: string) => boolean) | undefined;

/** Whether a box only names a way to be written to: «По СМС»; what is sent there stands over all of them. */
export function isChannel(box: Element): boolean {
  const label = (box as Partial<HTMLInputElement>).labels?.[0] ?? box.closest('label');
  const caption = label?.textContent?.trim() ?? '';
  return caption.length > 0 && caption.length <= LONGEST && namesWays(caption);
}

function namesWays(caption: string): boolean {
  const way = (isWay ??= isIn(WAYS));
  const beside = (isBeside ??= isIn(BESIDE));
  const words = caption
    .toLowerCase()
    .split(/[\s,/&+.;]+/)
    .filter(Boolean);
  return words.some(way) && words.every((word) => way(word) || beside(word));
}
