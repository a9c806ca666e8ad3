import type { Lexicon } from './lexicon.ts';

export const fi: Lexicon = {
  agree: [
    'saammeko|voimmeko|saako',
    'suostun|hyväksyn|hyväksyt|suostut',
    'annan|antavat … suostumukseni|suostumuksen|luvan',
    'olen lukenut|tutustunut',
    'saa … lähettää|ottaa|julkaista|käyttää|tallentaa',
    'saa … säilyttää|luovuttaa|jakaa|soittaa|näyttää|siirtää|mainita|kuvata',
    'saa säilyttää|luovuttaa|jakaa|julkaista|käyttää',
    'sitoudun|sitoudumme|sallin|sallimme|sallit|hyväksymme|suostumme',
    'saa|voi|voitte … antaa|laittaa|julkaista|ottaa|tallentaa',
  ],
  consent: ['suostumus|suostumuksen|suostumukseni'],
  personal: [
    'saammeko|voimmeko|saako',
    'minä|suostun|hyväksyn|hyväksyt|suostut|olen|annan|haluan|minulle|tietojeni',
    'hakemukseni|tietoni|lapseni|nimeni|sitoudun|minut|sallin',
  ],
  opener: [
    'klikkaamalla|painamalla|lähettämällä|rekisteröitymällä|jatkamalla|tilaamalla|luomalla|ilmoittautumalla',
  ],
  use: ['jatkamalla|käyttämällä|selaamalla … sivust*|palvelu*|käyttöä|selaamista'],
  want: [
    'haluatko|haluatteko',
    'haluan|tilaan|lähettäkää|lähetä',
    'pitäkää|pidä minut|meidät',
    'ilmoittakaa|kertokaa minulle',
  ],
  'opt-out': [
    'en halua|toivo|suostu|salli|hyväksy|tahdo',
    'älkää|älä lähettäkö|lähetä|soittako|soita|luovuttako|luovuta|jakako|jaa|julkaisko|julkaise|käyttäkö|käytä',
    'kiellän|kieltäydyn|vastustan',
    '!en halua jäädä|menettää|missata',
  ],
  // «En» is Dutch for and, Spanish and French for in: alone it denies nothing.
  negator: ['ei|eivät|ilman', 'en halua|hyväksy|salli|suostu|anna|tahdo|toivo'],
  processing: [
    'henkilötieto*|tietosuoja*|tietojeni|tietojani|rekisteriseloste*',
    'tietoni|tietomme saa|voi|voidaan',
    'terveystieto* … käsittel*|tallen*',
  ],
  terms: [
    'käyttöehto*|käyttöehdot|toimitusehto*|toimitusehdot|sopimusehto*|sopimusehdot|ehdot|ehtoja|ehtoihin',
    'säännöt|sääntöjä|sääntöihin|järjestyssään*|vuokraeh*',
  ],
  marketing: [
    'uutiskirje*|markkinoin*|tarjouks*|mainonta*|mainoks*',
    'uutuuks*|alennuks*',
    '!hyväksyn|hyväksyt|hyväksymme ? tarjouksen|tarjous',
    '!markkinointieväst*|mainosevästeet',
  ],
  cookies: ['eväste*|evästeet', 'markkinointieväst*|mainoseväst*|tilastoeväst*|analytiikkaeväst*'],
  'third-party': [
    'kolmansille|kolmannelle|kumppan*|yhteistyökumppan*',
    'luovut*|siirt*|jaka* … vakuutus*|koulu*|sponsor*|työnantaj*|konserni*|pankki*|yrityks*',
    '!tarjouks* ? kumppan*|yhteistyökumppan*',
    '!kumppaneiden|yhteistyökumppaneiden|kumppanien ? tarjouks*',
    'antaa|luovuttaa|jakaa|siirtää ? liitolle|seuralle|koululle|pankille|yrityksille|työnantajalle',
  ],
  special: ['terveystieto*|terveydentila*', 'allergia*|sairauk*|sairaude*', 'geneettis*|dna'],
  publication: ['julkais*|julkaista'],
  'only-technical': ['vain|ainoastaan … välttämättömiä|teknisiä|pakollisia', '!ei vain|ainoastaan'],
  accept: ['sopii|käy', 'hyväksy|salli|selvä|kyllä|jatka'],
  reject: ['ei tällä|kiitos', 'hylkää|kiellä|kieltäydy', 'vain välttämättömät'],
  settings: ['asetukset|muokkaa|hallitse', 'lue lisää'],
  mailing: ['uutiskirje|uutiskirjeen'],
  'agreed-processing': [
    'soittaa|kirjoittaa|ottaa ? sinulle|teille|yhteyttä',
    'hakemuks*|ansioluettel*',
    'puhelu* … tallen*|nauhoit*',
    'sijaintini|sijaintiani|sijaintitie*',
    'luottotie*',
    'yhteyttä',
  ],
  'cross-border': [
    'n|euroopan|unionin|eta|eu ulkopuole*',
    'yhdysvaltoihin|yhdysvalloissa|usaan|usahan|usassa',
    'usa han|hun|ssa|aan',
  ],
  biometric: ['sormenjäl*|kasvojentunnist*'],
  'agreed-publication': [
    'kuvia|kuvat|kuvaani|nimeni|nimi … verkkosivu*|kotisivu*|facebook*|tulosluettelo*|lehde*',
    'kuvia|kuvat|kuvani … facebook*|instagram*|laittaa|käyttää',
  ],
  staff: ['asiakas|potilas on antanut'],
  task: ['muista|tallenna|poista|muokkaa tietoni|nimeni'],
};
