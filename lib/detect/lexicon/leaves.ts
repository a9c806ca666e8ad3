/** What leaves a form, or empties it, at the beginning of a caption: a press on it never gives a consent. */
export const LEAVES =
  /^(?:отмен|назад|закрыть|сброс|очист|cancel|back\b|close|reset|clear|abbrech|zurück|annul|cerrar)/iu;

/** What leads to the next step of a form, at the beginning of a caption. */
export const NEXT =
  /^(?:далее|дальше|след|впер[её]д|продолж|к шагу|next|continue|proceed|step\b|weiter|suivant|siguiente|continuar|avanti|dalej|далі|продовж|келесі|жалғастыр|далей)/iu;
