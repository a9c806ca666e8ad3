import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  agree: [
    'accetto|accetti|accetta|accettate|accettare|acconsentire|acconsento|acconsenti|acconsente|autorizzo|autorizzi|autorizza|approvo|presto|dichiaro|dichiari|dichiara|concordo',
    'presto|presti|do|dai|presta|esprimo … consenso',
    'preso visione',
    'd accordo',
    'ho letto',
    'potete|può|possono|puoi|possiate ? usare|utilizzare|pubblicare|contattarmi|chiamarmi|inviarmi|mandarmi|passare|comunicare|condividere|trasmettere|conservare|tenere|mostrare|girare|mettere',
    'va bene se|che',
    'nulla|niente in contrario',
    'volentieri',
  ],
  consent: ['consenso'],
  personal: ['accetto|accetti|acconsento|autorizzo|dichiaro|ho|presto|do|io|miei|tuoi|suoi|i'],
  opener: [
    'cliccando|premendo|inviando|registrandoti|registrandosi|registrandomi|iscrivendoti|iscrivendosi|continuando|proseguendo|compilando|creando|procedendo|effettuando|confermando|ordinando|selezionando',
    'facendo clic',
    'con l invio',
    'facendo click',
  ],
  use: [
    'continuando|proseguendo|navigando|utilizzando|usando|visitando … sito|navigazione|navigare|servizi|utilizzare|pagina',
    'se continui|prosegui … navigare|sito|navigazione|usare',
  ],
  want: [
    'ricevere|desidero|voglio|iscrivermi|iscrizione|vorrei|inviatemi',
    'invio|inviare … comunicazioni|newsletter|offerte|promozioni|email|mail|sms',
    'mandatemi|mandami|tenetemi|tienimi|continuate|continuare … inviarmi|mandarmi|aggiornato|aggiornata|scrivermi|novità|offerte|newsletter',
    'mandatemi|mandami|scrivetemi|avvisatemi|sì|volentieri',
  ],
  'opt-out': ['non desidero|voglio … ricevere'],
  negator: ['non|senza|mai|nessun', '!non ho nulla|niente'],
  processing: [
    'trattamento … dati',
    'profilazione',
    'dati personali',
    'privacy',
    'informativa … privacy|dati|riservatezza|trattamento',
    'miei|tuoi|suoi dati',
    'protezione dei dati',
    'gdpr',
  ],
  terms: [
    'termini … condizioni|servizio|uso',
    'condizioni … generali|uso|vendita|utilizzo|servizio',
    'termini|condizioni',
    'regolamento',
  ],
  marketing: [
    'newsletter*|pubblicit*|promozion*|promozionali|commerciali|marketing|offerte|sconti',
    'novità|notizie',
  ],
  cookies: ['cookie*|cookies'],
  'third-party': [
    'terzi|terze',
    'partner',
    'comunicazione|cessione|trasmissione … dati … a|alle|ai … società|aziende|imprese',
    'siano|vengano|essere|sia|venga|sono ? comunicati|comunicate|comunicato|ceduti|ceduto|trasmessi|trasmesso|trasmesse|forniti|fornito|inoltrati|inoltrato|condivisi|condiviso|passati|passato|girati a|al|alla|allo|alle|ai|agli|con|col|all',
    'comunicare|comunichi|comunichiate|cedere|cediate|trasmettere|inoltrare|passare|passiate|girare|condividere|condividiate … dati|nome|numero|mail|curriculum|cv|indirizzo … a|al|alla|allo|alle|ai|agli|con|col|all',
  ],
  'cross-border': ['al di fuori … ue|unione|europea|see', 'estero', 'extra ue'],
  special: ['salute|sanitari|particolari', 'dati sensibili'],
  biometric: ['biometric*'],
  publication: [
    'pubblicare|pubblicazione|pubblicat*|diffusione',
    'pubblichi|pubblichino|pubblichiate|pubblicate',
  ],
  accept: [
    'accetta|accetto|accettare|ok|capito|sì|si|consenti|continua|acconsento|accettali|accordo|conferma',
  ],
  reject: [
    'rifiuta|rifiuto|rifiutare|nega|no',
    'senza accettare',
    'solo|soltanto … necessari|essenziali|tecnici',
  ],
  settings: [
    'impostazioni|personalizza|preferenze|gestisci|opzioni|dettagli',
    'maggiori|ulteriori informazioni',
    'scopri|saperne',
  ],
  dismiss: ['chiudi|indietro|annulla|cerca|menu'],
  'agreed-publication': [
    'foto|fotografie|immagine|immagini|video|nome … sito|facebook|instagram|social|giornalino|bacheca|muro|locandina|rivista|web|elenco',
    'foto|fotografie|immagini|video … compaio|compare|ritratto|ritratta',
  ],
};
