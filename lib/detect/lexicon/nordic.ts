import type { Lexicon } from './lexicon.ts';

export const sv: Lexicon = {
  agree: [
    'samtycker|godkänner|accepterar|medger|tillåter|bekräftar',
    'har läst|tagit',
    'ger … samtycke|tillåtelse|tillstånd',
    'får … skicka|kontakta|publicera|spara|använda|behandla|ringa|mejla',
    'ställer mig|oss|sig bakom',
    'är ok|okej|okay|bra att|om',
    'går bra att|om',
    'har inget|ingenting emot',
  ],
  consent: ['samtycke|samtycket'],
  personal: ['jag|du|vi|mina|min|mitt|dina|din'],
  opener: [
    'genom att … klicka|klickar|skicka|skickar|registrera|registrerar|fortsätta|fortsätter|anmäla|anmäler|beställa|beställer|trycka|trycker|skapa|skapar|prenumerera',
    'när du … skickar|klickar|registrerar|anmäler|beställer',
  ],
  use: [
    'genom att … använda|använder|besöka|besöker|fortsätta|fortsätter|surfa … webbplatsen|sidan|sajten|tjänsten',
  ],
  want: [
    'vill … ha|få|veta',
    'skicka mig',
    'få|ta … nyhetsbrev|erbjudanden|tips|inspiration',
    'prenumerera på',
    'ja tack till',
    'ja tack … erbjudanden|nyhetsbrev|utskick|tips',
    'håll mig|oss uppdaterad|informerad',
  ],
  'opt-out': ['vill … inte|ej … ha|få', 'inga utskick|nyhetsbrev|erbjudanden'],
  negator: ['inte|ej|ingen|inga|utan|aldrig', '!har inget|ingenting emot'],
  processing: [
    'personuppgift*|integritetspolicy*|dataskydd*|sekretesspolicy*|personuppgiftspolicy*',
    'mina|dina|min|din ? uppgifter|information',
    'behandl* … uppgifter',
  ],
  'agreed-processing': ['kontakta mig|dig|oss'],
  'agreed-publication': [
    'namn|foto|bild|bilder|film … webbplats|hemsida|sociala|tidning|publicer*',
    'namn|foto|foton|bild|bilder|film|filmer … läggs|visas|syns|delas',
    'läggs|visas|syns|delas … hemsida|hemsidan|webbplats|webbplatsen|facebook|instagram',
  ],
  terms: [
    'stadgar|stadgarna|ordningsregler|ordningsreglerna',
    'villkor|villkoren|villkoret|användarvillkor*|köpvillkor*|medlemsvillkor*|bokningsvillkor*',
  ],
  marketing: ['nyhetsbrev*|erbjudande*|reklam*|marknadsföring*|kampanj*|rabatt*|utskick'],
  cookies: ['kakor|kakorna'],
  'third-party': ['tredje part*', 'tredjepart*|samarbetspartner*|partner|partners|sponsor*'],
  'cross-border': ['utanför … eu|ees|sverige'],
  special: ['hälsa|hälsouppgift*|sjukdom*|allergi*'],
  biometric: ['biometri*'],
  publication: ['publicer*|offentliggör*'],
  accept: ['acceptera|godkänn|tillåt|okej|förstår|fortsätt|ja'],
  reject: ['neka|avvisa|avböj|nej', 'bara|endast nödvändiga'],
  settings: ['inställningar|anpassa|hantera', 'läs|mer mer|information'],
  dismiss: ['stäng|tillbaka|avbryt|sök'],
};

/** Danish and Norwegian: close enough to be read together. */
export const da: Lexicon = {
  agree: [
    'samtykker|accepterer|godkender|godkjenner|godtar|tillader|tillater|bekræfter|bekrefter|aksepterer',
    'har læst|lest',
    'giver|gir … samtykke|tilladelse|tillatelse',
    'er enig i',
    'må|kan … gerne|gjerne … kontakte|sende|ringe|bruge|bruke|dele',
  ],
  consent: ['samtykke|samtykket'],
  personal: ['jeg|du|vi|mine|min|mit|mitt|dine|din'],
  opener: [
    'ved at|å … klikke|trykke|sende|indsende|registrere|tilmelde|melde|oprette|opprette|fortsætte|fortsette|bestille|abonnere',
    'når du … klikker|sender|trykker|registrerer|tilmelder|bestiller',
  ],
  use: [
    'ved at|å … bruge|bruke|besøge|besøke|fortsætte|fortsette … hjemmesiden|nettstedet|siden|nettsiden|tjenesten',
  ],
  want: [
    'vil gerne|gjerne … have|ha|modtage|motta|få|høre',
    'ønsker … modtage|motta|få',
    'send mig|meg',
    'tilmeld mig',
  ],
  'opt-out': ['ønsker|vil ikke … modtage|motta|have|ha|få'],
  negator: ['ikke|ingen|uden|uten|aldrig|aldri'],
  processing: [
    'personoplysning*|personopplysning*|persondata*|privatlivspolitik*|personvern*|databeskyttelse*|personvernerklæring*',
    'mine|dine ? oplysninger|opplysninger|data',
    'behandl* … oplysninger|opplysninger',
  ],
  'agreed-processing': ['kontakte mig|meg|dig|deg|os|oss'],
  'agreed-publication': [
    'navn|foto|billede|billeder|bilde|bilder|video … hjemmeside|nettside|sosiale|sociale|avis|offentlig*',
  ],
  terms: [
    'vedtægter|vedtægterne|vedtekter|vedtektene|ordensregler|ordensreglerne|ordensreglene',
    'vilkår|vilkårene|vilkårene|brukervilkår*|kjøpsvilkår*|betingelser|betingelserne|handelsbetingelser*|medlemsbetingelser*',
  ],
  marketing: ['nyhedsbrev*|nyhetsbrev*|markedsføring*|reklame*|kampagne*|kampanje*', 'tilbud|tilbuds'],
  cookies: ['informasjonskapsler|informasjonskapslene'],
  'third-party': ['tredjepart*|samarbeidspartner*|samarbejdspartner*|partnere|sponsor*'],
  'cross-border': ['utenfor|uden … eu|eøs'],
  special: ['helbred*|helseopplysning*|helse'],
  publication: ['offentliggør*|publiser*|offentliggjør*'],
  accept: ['accepter|godkend|godta|godkjenn|tillad|tillat|forstået|forstått|fortsæt|fortsett'],
  reject: ['afvis|avvis|afslå|avslå|nej|nei', 'kun|bare nødvendige'],
  settings: ['indstillinger|innstillinger|tilpas|tilpass|administrer', 'læs|les mere|mer'],
  dismiss: ['luk|lukk|tilbage|tilbake|annuller|avbryt'],
};

export const fi: Lexicon = {
  agree: [
    'suostun|hyväksyn|hyväksyt|suostut',
    'annan|antavat … suostumukseni|suostumuksen|luvan',
    'olen lukenut|tutustunut',
    'saa … lähettää|ottaa|julkaista|käyttää|tallentaa',
  ],
  consent: ['suostumus|suostumuksen|suostumukseni'],
  personal: ['minä|suostun|hyväksyn|hyväksyt|suostut|olen|annan|haluan|minulle|tietojeni'],
  opener: [
    'klikkaamalla|painamalla|lähettämällä|rekisteröitymällä|jatkamalla|tilaamalla|luomalla|ilmoittautumalla',
  ],
  use: ['jatkamalla|käyttämällä|selaamalla … sivust*|palvelu*|käyttöä|selaamista'],
  want: ['haluan|tilaan|lähettäkää|lähetä'],
  'opt-out': ['en halua'],
  negator: ['ei|en|eivät|ilman'],
  processing: ['henkilötieto*|tietosuoja*|tietojeni|tietojani|rekisteriseloste*'],
  terms: [
    'käyttöehto*|käyttöehdot|toimitusehto*|toimitusehdot|sopimusehto*|sopimusehdot|ehdot|ehtoja|ehtoihin',
  ],
  marketing: ['uutiskirje*|markkinoin*|tarjouks*|mainonta*|mainoks*'],
  cookies: ['eväste*|evästeet'],
  'third-party': ['kolmansille|kolmannelle|kumppan*|yhteistyökumppan*'],
  special: ['terveystieto*|terveydentila*'],
  publication: ['julkais*|julkaista'],
  accept: ['hyväksy|salli|selvä|kyllä|jatka'],
  reject: ['hylkää|kiellä|kieltäydy', 'vain välttämättömät'],
  settings: ['asetukset|muokkaa|hallitse', 'lue lisää'],
};
