const LONGEST = 160;
const REFUSAL =
  /неверн|некорр|неправильн|ошибк|не удалось|не заполнен|заполните|обязательн(?:ое|ые|ых|ый|ая) пол|обязательно для|попробуйте (?:ещё|еще|снова|позже)|уже (?:есть|занят|зарегистр|использ)|помилк|невірн|памылк|няправільн|қате\b|қате |inval[ií]d|incorrect|wrong|(?:is|are) required|required field|(?:a|the) valid|fill (?:in|out)|try again|already (?:taken|registered|exists|in use)|failed|ungültig|fehler|pflichtfeld|bitte füllen|nicht (?:alle|korrekt|vollständig)|champ obligatoire|erreur|campo obligatorio|nieprawidł|pole (?:jest )?wymagane/iu;
const THANKS =
  /success|спасибо|успешн|(?<!не )отправлен|(?<!не )принят|готово|перезвон|свяжемся|позвоним|напишем вам|записали|добро пожаловать|thank|received|all set|you(?: are|’re|'re) in[!.]|check your (?:inbox|mailbox)|\bwelcome\b|(?<!not )confirmed|subscribed|be in touch|danke|geschafft|melden uns|merci|bienvenu|recontact|gracias|listo|bienvenid|grazie|\bfatto\b|obrigad|dzięku|gotowe|hotovo|děkuj|\btack\b|bedankt|рахмет|дякуємо|дзякуй/iu;
/** What asks for the consent that is missing. */
const WANTING = [
  /поставьте (?:галочк|отметк|флажок)|отметьте (?:согла|галочк|флажок|пункт)|(?:подтвердите|дайте|отметьте) (?:сво[её]? )?согласие|примите (?:услови|политик|соглашени|правил)|(?:нужно|необходимо|требуется) (?:ваше |дать |принять |подтвердить )?соглас|без (?:вашего )?согласия|согласитесь (?:с|на) |ответьте (?:,? ?пожалуйста,? )?на|вы не (?:дали|отметили|приняли|выбрали|согласились|ответили)/iu,
  /потрібна (?:ваша )?згода|без (?:вашої )?згоди|патрэбна (?:ваша )?згода|келісім(?:іңіз)?(?:ді)? (?:қажет|беріңіз)/iu,
  /please (?:accept|agree|tick|consent|check the box|answer|confirm (?:that|your (?:consent|agreement)))|(?:must|need to|have to) (?:first )?(?:accept|agree|consent|tick|check the|answer)|(?:need|without) your (?:consent|agreement)|consent is (?:needed|missing)/iu,
  /bitte (?:stimmen|akzeptieren|willigen|haken|kreuzen|bestätigen sie (?:ihre|dass|die (?:daten|nutz)))|müssen .{0,60}(?:zustimm|akzeptier|einwillig|bestätig)|ohne (?:ihre )?(?:einwilligung|zustimmung)|(?:einwilligung|zustimmung) (?:fehlt|ist (?:nötig|erforderlich))/iu,
  /veuillez (?:accepter|cocher|consentir|répondre|remplir|renseigner)|vous devez (?:accepter|cocher|consentir)|merci (?:de|d') ?(?:cocher|accepter|remplir|renseigner)|sans votre (?:accord|consentement)/iu,
  /debes? (?:aceptar|marcar)|por favor,? (?:acept|marc|rellen)|devi (?:accettare|spuntare|acconsentire)|(?:spunta|accetta) (?:la casella|le condizioni|l['’]informativa|per )|è necessario (?:accettare|il (?:tuo|suo) consenso)|senza (?:il )?(?:tuo |suo )?consenso/iu,
  /musisz (?:zaakcept|wyrazić|zaznacz)|zaznacz (?:zgod|pole)|bez (?:twojej |państwa )?zgody|wyraź zgod|wymagan[ae] (?:jest )?zgod|zgoda jest wymagana/iu,
];

/**
 * Whether a short message refuses what a form holds, in a page that marks it by nothing else. To ask for a code that was
 * sent, or to promise a call without fail, is what a page says that took it.
 */
export const isRefusal = (words: string): boolean => words.length <= LONGEST && REFUSAL.test(words);

/** Whether a short message asks for the consent that a form is wanting. */
export const isWanting = (words: string): boolean =>
  words.length <= LONGEST && WANTING.some((pattern) => pattern.test(words));

/** Whether a message, or the name of its class, says that something was taken. */
export const isThanks = (words: string): boolean => THANKS.test(words);
