/** What leaves a form, or empties it, at the beginning of a caption: a press on it never gives a consent. */
export const LEAVES =
  /^(?:отмен|назад|закрыть|сброс|очист|cancel|back\b|close|reset|clear|abbrech|zurück|annul|cerrar)/iu;
