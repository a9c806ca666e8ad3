import type { AuthorityRecord } from './authority.ts';

const seen = (country: string, name: string, web: string, source: string): AuthorityRecord => ({
  ...{ id: country, country, place: '', name, web: `https://${web}`, source, confidence: 'secondary' },
});

/**
 * Supervisory authorities of the European Economic Area, by country; Germany's are in `germany.ts`. Names and home pages
 * as public lists give them; e-mail and postal addresses change and are taken from the home page.
 */
export const EUROPE: readonly AuthorityRecord[] = [
  seen('at', 'Österreichische Datenschutzbehörde', 'www.dsb.gv.at', 'www.dsb.gv.at/kontakt'),
  seen(
    'be',
    'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    'www.dataprotectionauthority.be',
    'dataprotectionauthority.be/contact-us',
  ),
  seen('bg', 'Комисия за защита на личните данни', 'www.cpdp.bg', 'cpdp.bg, contacts'),
  seen('hr', 'Agencija za zaštitu osobnih podataka', 'azop.hr', 'azop.hr/agency-contact'),
  seen(
    'cy',
    'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    'www.dataprotection.gov.cy',
    'dataprotection.gov.cy, contact',
  ),
  seen('cz', 'Úřad pro ochranu osobních údajů', 'www.uoou.cz', 'uoou.cz, contact'),
  seen('dk', 'Datatilsynet', 'www.datatilsynet.dk', 'datatilsynet.dk/kontakt'),
  seen('ee', 'Andmekaitse Inspektsioon', 'www.aki.ee', 'aki.ee, contacts'),
  seen('fi', 'Tietosuojavaltuutetun toimisto', 'tietosuoja.fi', 'tietosuoja.fi/en/contact-information'),
  seen(
    'fr',
    'Commission nationale de l’informatique et des libertés (CNIL)',
    'www.cnil.fr',
    'cnil.fr, contact',
  ),
  seen('gr', 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα', 'www.dpa.gr', 'dpa.gr, contact'),
  seen(
    'hu',
    'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    'www.naih.hu',
    'naih.hu/general-information',
  ),
  seen('is', 'Persónuvernd', 'www.personuvernd.is', 'personuvernd.is, information in English'),
  seen('ie', 'Data Protection Commission', 'www.dataprotection.ie', 'dataprotection.ie, contact'),
  seen(
    'it',
    'Garante per la protezione dei dati personali',
    'www.garanteprivacy.it',
    'garanteprivacy.it, contact',
  ),
  seen('lv', 'Datu valsts inspekcija', 'www.dvi.gov.lv', 'dvi.gov.lv/lv/iestades-kontakti'),
  seen('li', 'Datenschutzstelle Fürstentum Liechtenstein', 'www.llv.li', 'llv.li, Datenschutzstelle'),
  seen('lt', 'Valstybinė duomenų apsaugos inspekcija', 'www.ada.lt', 'ada.lt, order of service'),
  seen(
    'lu',
    'Commission nationale pour la protection des données',
    'cnpd.public.lu',
    'cnpd.public.lu/de/support/contact',
  ),
  seen(
    'mt',
    'Office of the Information and Data Protection Commissioner',
    'idpc.org.mt',
    'idpc.org.mt, contact',
  ),
  seen(
    'nl',
    'Autoriteit Persoonsgegevens',
    'autoriteitpersoonsgegevens.nl',
    'autoriteitpersoonsgegevens.nl, contact',
  ),
  seen('no', 'Datatilsynet', 'www.datatilsynet.no', 'datatilsynet.no/en/about-us/contact-us'),
  seen(
    'pl',
    'Prezes Urzędu Ochrony Danych Osobowych',
    'uodo.gov.pl',
    'infor.pl 3564615; uodo.gov.pl/decyzje',
  ),
  seen('pt', 'Comissão Nacional de Proteção de Dados', 'www.cnpd.pt', 'cnpd.pt, contacts'),
  seen(
    'ro',
    'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    'www.dataprotection.ro',
    'dataprotection.ro, contact',
  ),
  seen(
    'sk',
    'Úrad na ochranu osobných údajov Slovenskej republiky',
    'dataprotection.gov.sk',
    'dataprotection.gov.sk, contact',
  ),
  seen('si', 'Informacijski pooblaščenec', 'www.ip-rs.si', 'ip-rs.si/en/about'),
  seen('es', 'Agencia Española de Protección de Datos', 'www.aepd.es', 'aepd.es/agencia/contacto'),
  seen('se', 'Integritetsskyddsmyndigheten', 'www.imy.se', 'imy.se/om-oss/kontakta-oss'),
];
