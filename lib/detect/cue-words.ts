import { byFirstLetter } from './by-first-letter.ts';
import { shortened } from './short-letters.ts';

/**
 * Beginnings of words that no consent and no policy link goes without, in the languages of the lexicon, as a pattern. In
 * a function, since what stands at the top of the scout is paid for by every frame.
 */
export const cueWords = (): string =>
  byFirstLetter(
    shortened(
      'согла(?:се|си|сна|сны|ш)|перс(?:онал|анальн)|личных.дан|конфид|при(?:ватн|(?:соедин|н(?:ять|тие|има))[^.!?]{1,60}(?:услови|правил|договор|политик|положени|лиценз|регламент))|о(?:ферт|знаком)|третьи(?:м|х)|куки|згод|погодж|пагадж|канфід|келіс|қабылда|құпия|разреша[^.!?]{1,60}(?:обраб|хран|связ|публик|звон|перед|присыл|получ|исполь)|дербес|услови[^.!?]{1,60}приним|правила[^.!?]{1,60}приним|co(?:okie|nsen[st]|nfidential|nsient|ncord)|a(?:gree|c(?:cept[a-z]*[^.!?]{1,80}(?:term|condition|rule|polic|notice|guideline|licen|agreement)|ept|cett|consent|eit)|kceptuj|kkoord)|p(?:rivac|rivatliv|erson(?:al.data|op|up|ver)|rywatn)|s(?:amty|uostu)|g(?:dpr|izlilik)|datenschutz|stimmst|unsere.agb|mit.dem.(?:absend|hochlad)|allow.us.to|authori[sz]e.(?:the|us|our)|z(?:ustimm|gadz|god.)|wyraż|acceptez|j.accepte|confirm[^.!?]{1,40}terms|nutzungsbed|willig|einverst|r(?:gpd|odo)|informativa|toestemm|voorwaarden|sou(?:hlas|krom)|osobn|k(?:vkk|abul)|çerez|ciastecz|hyväks|tietosuoj|integrite|kişisel',
    ),
  );

/** Beginnings of words that make a consent only where there is a box to tick. */
export const boxCueWords = (): string =>
  shortened(
    'реклам|gegev|рассыл|новост|скид(?:к|о)|распрод|промок|партн|в.курсе|подпи|получать|обрабатыв|вебинар|фамил|информир|снимк|бюллет|рассказыв|резюме|процитир|о.мне|сообща|позволя|присыла|переда|фото|акци(?:[яиюй]|е)|распоз|шлите|предложени|проч(?:ит|ел|ла)|изучил|прин(?:има|ять)|подтвержд|разреш|возража|доверя|уполномоч|обработк|услови|правил|публик|разме(?:щ|ст)|умов|розсил|обробк|отриму|дозвіл|дозвол|правіл|ереже|шарт|жарнама|accept|marketing|offer|promo|news|updates|have.read|terms|condi|rules|permit|allow|share|hear.[afm]|fundr|[kc]ampa|photogr|contact.(?:me|you)|whatsapp|auth?ori|you.may|may.(?:we|have|see|pass|use|ask|process)|receive|special|health|likene|recogni|i.ve|your.ok|telephon|ethnic|on.to.your|release|bulletin|not.contact|mailing|(?:call|email|text|add|send).me|happy.to|opt.in|sign.(?:me|up)|keep.(?:m[ey]|in.t)|on.file|partners|my.| m(?:ein|ij|oj|e[su ]|i[aegno]|itt|on.)|mein|moje| мо[йюи]|моих|звони|анкет|rekl|profil|num[em]|nieuw|deals.|discou|descu|credit|werb|angebot|angaben|darf|schweige|hausordn|unterlag|rabat|dürf|agb|neuigk|bedingung|publi|d.accord|offre|recevoir|santé|données|fotos|bases|dokument|wizerun|cgu|comerci|oferta|novedad|novità|warunk|regulam|god[kt]|erbjud|stadg|korting|bild|code.of|handlow|podmínk|novink|koşul|nyhe|r.gl|statut|bülten|bolet',
  );
