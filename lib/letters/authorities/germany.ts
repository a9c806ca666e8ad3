import type { AuthorityRecord } from './authority.ts';

const seen = (id: string, place: string, name: string, web: string): AuthorityRecord => ({
  ...{ id: `de-${id}`, country: 'de', place, name, web: `https://${web}` },
  ...{ source: `${web}, contact`, confidence: 'secondary' },
});

/** Authorities for companies in the German states; which one, the operator's or the person's state tells. */
export const GERMANY: readonly AuthorityRecord[] = [
  seen(
    'bw',
    'Baden-Württemberg',
    'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
    'www.baden-wuerttemberg.datenschutz.de',
  ),
  seen('by', 'Bayern', 'Bayerisches Landesamt für Datenschutzaufsicht', 'www.lda.bayern.de'),
  seen(
    'be',
    'Berlin',
    'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
    'www.datenschutz-berlin.de',
  ),
  seen(
    'bb',
    'Brandenburg',
    'Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
    'www.lda.brandenburg.de',
  ),
  seen(
    'hb',
    'Bremen',
    'Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen',
    'www.datenschutz.bremen.de',
  ),
  seen(
    'hh',
    'Hamburg',
    'Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit',
    'datenschutz-hamburg.de',
  ),
  seen(
    'he',
    'Hessen',
    'Hessischer Beauftragter für Datenschutz und Informationsfreiheit',
    'datenschutz.hessen.de',
  ),
  seen(
    'mv',
    'Mecklenburg-Vorpommern',
    'Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    'www.datenschutz-mv.de',
  ),
  seen(
    'ni',
    'Niedersachsen',
    'Landesbeauftragte für den Datenschutz Niedersachsen',
    'www.lfd.niedersachsen.de',
  ),
  seen(
    'nw',
    'Nordrhein-Westfalen',
    'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
    'www.ldi.nrw.de',
  ),
  seen(
    'rp',
    'Rheinland-Pfalz',
    'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
    'www.datenschutz.rlp.de',
  ),
  seen('sl', 'Saarland', 'Unabhängiges Datenschutzzentrum Saarland', 'www.datenschutz.saarland.de'),
  seen('sn', 'Sachsen', 'Sächsischer Datenschutzbeauftragter', 'www.saechsdsb.de'),
  seen(
    'st',
    'Sachsen-Anhalt',
    'Landesbeauftragter für den Datenschutz Sachsen-Anhalt',
    'datenschutz.sachsen-anhalt.de',
  ),
  seen(
    'sh',
    'Schleswig-Holstein',
    'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
    'www.datenschutzzentrum.de',
  ),
  seen(
    'th',
    'Thüringen',
    'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
    'www.tlfdi.de',
  ),
];
