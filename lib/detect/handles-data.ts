/** Beginnings of the words for doing something with data, and for documents that tell of it; small letters. */
const HANDLES =
  /^(?:обраб|храни|хране|использ|сбор|собир|политик|опрацюв|обробк|зберіг|апрацо|захоў|палітык|өңде|сақта|process|stor|collect|privacy|handl|hold$|holds$|holding$|keep|verarbeit|speicher|datenschutz|datenverarb|trait|conserv|confidential|tratam|tratar|guard|privacidad|informativa|przetwarz|przechow|polityk|prywatn|verwerk|bewaar|zpracov|uchov|zásad|soukrom|spracov|behandl|personuppgiftspol|privatliv|personvern|käsittel|tietosuoj|işlen|gizlilik)/;

/** Whether words name what is done with data besides giving them on: «обработку и передачу», not «передачу» alone. */
export const handlesData = (words: readonly string[]): boolean => words.some((word) => HANDLES.test(word));
