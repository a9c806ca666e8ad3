import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  agree: [
    'akkoord|instemmen|accepteer|accepteren|aanvaard|gelezen',
    'stem|stemt|stemmen … in|toe',
    'ga|gaat … akkoord',
    'geef|geeft … toestemming',
    'mag|mogen … mijn|mij|me|worden',
  ],
  consent: ['toestemming'],
  personal: ['ik|u|je|mijn|uw'],
  opener: [
    'door … klikken|verzenden|versturen|registreren|schrijven|maken|gaan|vullen|drukken|plaatsen|bestellen|melden|sturen|abonneren|schrijven',
    'met … verzenden|versturen|inschrijving|aanmelding',
  ],
  use: [
    'door … gebruik|gebruiken|bezoeken|surfen|bladeren … website|site|webwinkel|dienst|gaan|blijven',
    'gebruik … website|site … gaat',
  ],
  want: ['ontvangen|ontvang|wil|graag|aanmelden|inschrijven|abonneren|stuur|hoogte'],
  'opt-out': ['geen|niet … ontvangen|nieuwsbrief|reclame'],
  negator: ['niet|geen|zonder|nooit'],
  processing: [
    'privacy*',
    'persoonsgegevens|persoonlijke … gegevens|gegevens',
    'verwerk* … gegevens',
    'mijn|mij|jouw|uw gegevens',
    'gegevens … verwerk*|opgeslagen|bewaard|verwerkt|bewaren|opslaan|gebruiken|gebruikt|delen|gedeeld',
    'gegevensbescherming*',
    'avg',
  ],
  terms: ['voorwaarden|gebruiksvoorwaarden|gebruikersovereenkomst'],
  marketing: ['nieuwsbrief*|reclame*|marketing*|aanbieding*|kortingen|acties|promoties', 'nieuws en'],
  cookies: ['cookie*|cookies|cookiebeleid'],
  'third-party': [
    'derden|derde partij*',
    'partners',
    'gegevens … delen|doorgeven|gedeeld|doorgegeven … met|aan',
  ],
  'cross-border': ['buiten … eu|eer|europese|nederland'],
  special: ['gezondheid*|medische'],
  biometric: ['biometr*'],
  publication: ['publicer*|gepubliceerd|openbaar'],
  accept: ['accepteren|accepteer|akkoord|ok|oke|oké|ja|toestaan|begrepen|doorgaan|prima|snap'],
  reject: [
    'weigeren|weiger|afwijzen|nee',
    'niet akkoord|accepteren|toestaan',
    'alleen … noodzakelijke|functionele|essentiële',
    'doorgaan zonder',
  ],
  settings: ['instellingen|voorkeuren|aanpassen|beheren|details|kiezen', 'meer informatie|weten|info'],
  dismiss: ['sluiten|terug|annuleren|later|zoeken|menu'],
};
