/** What stands before a question: its number, a sign, a preposition. */
const NUMBER =
  '^(?:[^.?!:]{1,30}: )?(?:[^.?!:]{0,30}(?:опрос|анкета|викторина|опитування|poll|survey|quiz|umfrage|sondage|encuesta|sondaggio|sondagem|ankieta|sonda|peiling|omröstning|afstemning|anketa) )?¿?(?:(?:вопрос|question|frage|pregunta|pergunta|domanda|pytanie|vraag|fråga|spørgsmål|spørsmål|otázka|питання|сұрақ|soru) )?(?:\\d{1,3}[.):]* )?(?:[○◯☐□•▢-] ?)?¿?';
const PREPOSITION =
  '(?:(?:[всуокзàadwo]|во|на|при|по|для|из|об|от|до|за|про|in|under|at|for|on|by|of|mit|auf|an|für|bei|de|dans|en|pour|con|para|com|em|di|per|na|do|od|op|met|voor|med|på|för|til) )?';

/** «Кто даёт согласие?» is asked for knowledge: no option under it agrees to anything. For small letters. */
const OPEN_QUESTION = new RegExp(
  `${NUMBER}${PREPOSITION}(?:` +
    [
      'кто|кому|что|чь[\\u0430-\\u044fё]|каки?[\\u0430-\\u044fё]{1,2}|когда(?! [^,?]{1,60}, (?:можно|можем|могу|разреш))|где|сколько|чем|почему|зачем',
      'who|whose|what|which|when(?! [^,?]{1,60}, (?:can|may|could|do|shall|is it) )|where|why|how',
      'wer|wem|wessen|was|welche[a-z]?|wann|warum|wieso|wo|worüber|wie (?:oft|viele?|lange|häufig|heißt|nennt)',
      'qui|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|où|pourquoi|combien|que (?:signifie|veut|savez|pensez|faut|frequência)|qu.est-ce',
      'qué|quién(?:es)?|cuál(?:es)?|cuándo|dónde|cuánt[oa]s?|por qué|cada cuánto',
      'quem|qual[ei]?|quais|onde|quant[oaie]s?|o que|por que|porque é que',
      'chi|dove|perché|che cosa|cosa|ogni quanto',
      'kto|któr[a-zęąó]{1,4}|gdzie|kiedy|ile|dlaczego|co|czyj[a-z]?|jak (?:często|długo|wiele)',
      'wie (?:geeft|is|moet|mag|bepaalt|heeft|kan|vraagt|leest)|wat|welke?|wanneer|waarom|hoe ?(?:vaak|lang|veel)',
      'vem|vems|vilke[nt]|vilka|varför|vad|hur (?:ofta|många|länge)',
      'hvem|hvad|hva|hvilke[nt]?|hvornår|hvorfor|hvor (?:ofte|mange|længe|lenge)',
      'kdo|kter[a-zýéá]{1,4}|kdy|kde|proč|kolik|jak (?:často|dlouho)',
      'хто|що|як(?:[аеі]|ий|их|им|ою)|де|скільки|чому|чи[йяєї]|як (?:часто|довго)',
      'қайсы(?:сы)?|кім|қандай|қашан|неше|қанша|(?:[^\\s?!.]{1,30} ){1,8}(?:немен|нені|кімге|кімнің|қандай|неліктен|неге)',
      'hangi(?:si|leri)?|kim|kaç|neden|nerede|ne (?:zaman|sıklıkla|kadar)|aşağıdakilerden',
      'kuka|mikä|mitkä|mitä|milloin|missä|miksi|kuinka (?:usein|monta?|kauan)',
    ].join('|') +
    ')[\\s?]',
);

/** «Просили ли вас подписать?», "Did anybody ask you?": what was, which no option under it changes. For small letters. */
const PAST_QUESTION = new RegExp(
  `${NUMBER}(?:` +
    [
      '[\\u0430-\\u044fё]{1,20}л[аои]?(?:с[ья])? ли|(?:вы |ты )?(?:обычно|часто|редко|всегда|внимательно|когда-нибудь)|читает?(?:е|шь) ли (?:вы|ты)|(?:вы |ты )?(?:бы )?(?:согласил|разрешил|позволил)[\\u0430-\\u044f]{1,4} бы|(?:вы|ты) бы (?:согласил|разрешил|позволил)[\\u0430-\\u044f]{1,4}|должн[\\u0430-\\u044f]{1,2} ли(?! мы)|следует ли|did|were|was|should(?! we| i\\b)|do you (?:ever|usually|always|often)|have you ever',
      'sollten?(?! wir| ich| sie)|(?:haben sie|hast du|wurden sie|wurdest du) (?:schon|jemals|bereits|je|über)|lesen sie|liest du',
      '(?:avez-vous|as-tu) déjà|vous a-t-on|lisez-vous|lis-tu',
      '(?:ha|has|han) (?:usted )?(?:leído|firmado|dado) alguna vez|alguna vez|lee|lees|leen',
      'alguma vez|já (?:leu|assinou|deu)|costuma|lê',
      'dovrebbe(?:ro)?|bisogna|(?:hai|ha|avete) mai|leggi|legge|leggete',
      'czy (?:[^\\s?!.]{1,30} ){0,3}powin[a-zęóń]{1,4}|czy (?:kiedykolwiek|zdarzyło|czyta[a-zś]*|przeczytał[a-z]*)',
      '(?:heeft u|heb je) (?:ooit|al eens)|leest u|lees je',
      '(?:har du|har ni|har dere|har i) (?:någonsin|någon|nogensinde|noen|nogen)|läser du|læser du|leser du',
      'stalo se|četli jste|čtete|чи (?:читаєте|доводилося|просили|питали)|(?:[^\\s?!.]{1,30} ){0,9}(?:оқи|біле|тексере)(?:сыз|сың) (?:ба|бе)|okuyor musunuz|oletko (?:koskaan|lukenut)',
    ].join('|') +
    ')[\\s?]',
);

const CHOOSE =
  'отметьте|выберите|укажите|найдите|select|choose|tick|mark|pick|check|kreuzen? sie|wählen? sie|markieren sie|cochez|choisissez|sélectionnez|indiquez|marque|marca|señale|elija|elige|indique|assinale|escolha|selecione|segna|scegli|scegliete|selezionate|indica|zaznacz|wybierz|wskaż|kruis|kies|selecteer|markera|välj|kryds|vælg|velg|marker|označte|vyberte|позначте|оберіть|виберіть|вкажіть|белгілеңіз|таңдаңыз|valitse|merkitse';
const RIGHT =
  'верн|неверн|правильн|ошибочн|ложн|истинн|correct|incorrect|true|false|right\\s|wrong|richtig|falsch|korrekt|zutreffend|vraie?s?\\b|fausse|faux|exacte?|verdader|fals[oa]|corret[oat]|vere?\\b|giust|sbagliat|esatt|poprawn|prawdziw|błędn|fałszyw|juiste|goede|foute|onjuist|rätt|felaktig|riktig|rigtig|forkert|správn|nesprávn|pravdiv|хибн|дұрыс|oike|väär';
/** «Отметьте верные утверждения»: what stands under it is right or wrong. For small letters. */
const TEST = new RegExp(
  `^(?:${CHOOSE})\\s(?:[^.?!]{0,30}\\s)?(?:${RIGHT})|^(?:doğru|yanlış) [^.?!]{0,30}(?:seç|işaretle)`,
);

/** Whether a question over options asks what the person knows, or what was. */
export const asksForKnowledge = (text: string): boolean => {
  const small = text.toLowerCase();
  // «Клуб снимает игру. Кто должен согласиться?»: what is asked comes last.
  const last = small.slice(small.lastIndexOf('. ') + 1).trim();
  if (last.endsWith('?') && OPEN_QUESTION.test(last)) return true;
  return OPEN_QUESTION.test(small) || PAST_QUESTION.test(small) || TEST.test(small);
};

/** Whether what stands under some words is right or wrong: a test. */
export const isTest = (text: string): boolean => TEST.test(text.toLowerCase());
