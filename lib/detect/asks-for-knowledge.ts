/** «Кто даёт согласие?» is asked for knowledge: no option under it agrees to anything. For small letters. */
const OPEN_QUESTION =
  /^(?:(?:вопрос |question )?\d{1,3}[.):]* )?(?:[○◯☐□•▢-] ?)?(?:(?:[всуок]|во|на|при|по|для|из|об|от|до|in|under|at|for|on|by|of) )?(?:кто|кому|что|чь[\u0430-\u044fё]|каки?[\u0430-\u044fё]{1,2}|когда|где|сколько|чем|почему|зачем|who|whose|what|which|when|where|why|how|wer|was|welche[a-z]?|wann)\s/;

/** «Просили ли вас подписать?», "Did anybody ask you?": what was, which no option under it changes. For small letters. */
const PAST_QUESTION =
  /^(?:(?:вопрос |question )?\d{1,3}[.):]* )?(?:[○◯☐□•▢-] ?)?(?:[\u0430-\u044fё]{1,20}л[аои]?(?:с[ья])? ли|did|were|was) /;

/** «Отметьте верные утверждения»: what stands under it is right or wrong. For small letters. */
const TEST =
  /^(?:отметьте|выберите|укажите|найдите|select|choose|tick|mark|pick|check)\s(?:[^.?!]{0,30}\s)?(?:верн|неверн|правильн|ошибочн|ложн|истинн|correct|incorrect|true|false|right\s|wrong)/;

/** Whether a question over options asks what the person knows, or what was. */
export const asksForKnowledge = (text: string): boolean => {
  const small = text.toLowerCase();
  return OPEN_QUESTION.test(small) || PAST_QUESTION.test(small) || TEST.test(small);
};

/** Whether what stands under some words is right or wrong: a test. */
export const isTest = (text: string): boolean => TEST.test(text.toLowerCase());
