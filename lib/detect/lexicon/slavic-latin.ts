import type { Lexicon } from './lexicon.ts';

export const pl: Lexicon = {
  consent: ['zgoda|zgodę|zgody'],
  agree: [
    'zgadzam|zgadzasz|akceptuję|akceptuje|akceptujesz|akceptują|wyrażam|wyrażasz|potwierdzam|oświadczam|zezwalam',
    'zapoznałem|zapoznałam|zapoznałeś|zapoznałam',
    'przeczytałem|przeczytałam',
    'możecie|mogą|może|można … moje|mój|moich|mnie|moją|do mnie',
    'zgadzam|zgoda się na',
    'przeczytałem|przeczytałam|zaakceptowałem|zaakceptowałam',
    'oznacza|stanowi … zgodę|akceptację',
    'mam nic przeciwko|przeciw',
    'przeszkadza mi|nam',
    'możecie|możesz|mogą ? przekazać|publikować|opublikować|dzwonić|pisać|zachować|wykorzystać|pokazać|użyć',
    'udostępnijcie|przekażcie moje|mój|moją',
  ],
  personal: [
    'ja|moich|mojego|twoich|państwa|pan|pani|zgadzam|zgadzasz|akceptuję|akceptujesz|wyrażam|wyrażasz|wyraża|oświadczam|zapoznałem|zapoznałam',
  ],
  opener: [
    'klikając|wysyłając|rejestrując|zapisując|wypełniając|kontynuując|zakładając|przesyłając|naciskając|podając|składając|tworząc|zamawiając|logując|przechodząc|kupując',
  ],
  use: [
    'korzystając|kontynuując|przeglądając|pozostając|odwiedzając … strony|stronie|serwisu|witryny|przeglądanie|korzystanie|strony',
    'dalsze|dalszego korzystani* … strony|serwisu|witryny',
    'korzystanie|przeglądanie|dalsze … oznacza',
  ],
  want: [
    'otrzymywać|otrzymywanie|chcę|chciałbym|zapisz|otrzymać|subskrybuję|wysyłanie|przesyłanie',
    'ciasteczka|cookies … włącz|zezwól',
    'włącz|zezwól … cookies|ciasteczka',
    'przysyłajcie|wysyłajcie|przesyłajcie|chętnie|informujcie|piszcie',
  ],
  'opt-out': ['nie chcę|życzę … otrzymywać'],
  negator: ['nie|bez|nigdy', '!nie mam nic', '!nie przeszkadza'],
  'agreed-publication': ['wizerunku|wizerunek|zdjęć|zdjęcia', 'zdjęcie|zdjęciem|filmu|nagrania'],
  'agreed-processing': [
    'mojego|moje|mój|mojej|moją ? cv|wizerunku|numeru|adresu|telefonu|zgłoszenia|zapytania|opinii',
    'kontakt telefoniczny|mailowy',
    'moich danych',
  ],
  processing: [
    'polityk* … prywatności|danych',
    'danych|dane osobow*',
    'przetwarzani* … danych|osobowych',
    'moich|twoich danych',
    'ochron* danych',
    'rodo',
    'polityk* prywatności',
  ],
  terms: [
    'regulamin*|regulaminem|regulaminu',
    'warunki|warunkami|warunków … użytkowania|korzystania|umowy|sprzedaży|świadczenia',
    'ogólne|ogólnych warunk*',
  ],
  marketing: [
    'newsletter*|newslettera|marketing*|reklam*|promocj*|handlow*|oferty|ofert|rabat*',
    'nowościach|nowości|aktualności',
  ],
  cookies: ['cookie*|cookies|ciasteczk*|ciasteczek'],
  'third-party': [
    'trzecim|trzecich|trzecie',
    'partner*|partnerów',
    'przekazanie|przekazywanie|przekazać|udostępnienie|udostępnić … danych|dane|dokumentacji … do|innym|bankom|ubezpieczyciel*',
    'przekazani*|udostępnieni*|przesłani*|przekazywani* … danych|cv|numeru|adresu|zdjęć|dokumentów|telefonu … spółce|spółkom|firmie|firmom|podmiotom|bankowi|bankom|ubezpieczycielowi|organizatorowi|organizatorom|szkole|agencji|pracodawcom|pracodawcy|klubowi|sponsorom|do',
  ],
  'cross-border': [
    'poza … eog|ue|europejski*',
    'państw trzecich',
    'państwa trzeciego',
    'przekaz*|przesł*|udostępn*|spółce|firmie|serwer* … w|do|na singapur*|indiach|indii|chinach|chin|usa|stanach|stanów|ukrainie|ukrainę|japonii|turcji|kanadzie|kanady|brazylii|izraelu',
    'za granicę|granicą',
  ],
  special: ['zdrowi*|medyczn*', 'dokumentacj* medyczn*', 'szpital*'],
  biometric: ['biometrycz*'],
  publication: ['publikacj*|opublikowan*|rozpowszechniani*'],
  accept: [
    'akceptuję|akceptuj|zaakceptuj|zgadzam|zgoda|rozumiem|ok|tak|zezwól|kontynuuj|potwierdzam|przejdź',
  ],
  reject: ['odrzuć|odrzucam|odmów|odmawiam|nie', 'nie zgadzam|akceptuję', 'tylko|wyłącznie niezbędne'],
  settings: ['ustawienia|dostosuj|zarządzaj|preferencje|opcje|szczegóły|więcej|dowiedz|wybierz'],
  dismiss: ['zamknij|wstecz|anuluj|później|szukaj|menu'],
};

export const cs: Lexicon = {
  consent: ['souhlas|souhlasu|souhlasem|súhlas'],
  agree: [
    'souhlasím|souhlasíte|přijímám|přijímáte|akceptuji|beru|povoluji|uděluji|udělujete',
    'seznámil|seznámila|seznámen*',
    'četl|přečetl|přečetla',
    'súhlasím|súhlasíte|prijímam',
    'nevadí mi|nám',
    'nemám|nemáme nic proti',
    'nemám|nemáme námitky|námitek',
    'můžete|smíte|mohou|může|smí ? mé|moje|mou|můj|mi|mě|mne|moji|moje|naše',
    'můžete|smíte|mohou|může|smí ? zveřejnit|použít|používat|předat|sdílet|posílat|poslat|volat|kontaktovat|ukázat|uchovat|uvést|zařadit',
  ],
  personal: [
    'já|vy|souhlasím|souhlasíte|uděluji|udělujete|beru|přijímám|mých|vašich|svých|súhlasím|súhlasíte',
  ],
  opener: [
    'kliknutím|odesláním|registrací|vyplněním|pokračováním|vytvořením|přihlášením|stisknutím|objednáním|zadáním|odoslaním|stlačením|registráciou',
  ],
  use: [
    'používáním|používaním|procházením|návštěvou|pokračováním|prohlížením … stránek|webu|stránky|služeb|používání|prohlížení',
  ],
  want: [
    'dostávat|zasílat|zasílání|chci|přeji|odebírat|odběr|zasílaním|zasielanie|chcem',
    'posílejte|pošlete|posílat|zasílejte|pište|rád|ráda|těším',
  ],
  'opt-out': ['nechci|nepřeji … dostávat|zasílat|zasílání'],
  negator: ['ne|bez|nikdy'],
  processing: [
    'zpracování* … údaj*',
    'osobní*|osobných údaj*',
    'ochran* … údajů|soukromí|údajov',
    'zásad* … soukromí|ochrany|zpracování',
    'spracovan* … údaj*',
    'gdpr',
  ],
  terms: [
    'obchodní*|všeobecn* podmínk*|podmienk*',
    'podmínk*|podmienk*',
    '!podmínk*|podmienk* ? ochrany|zpracování',
    'pravidl*',
  ],
  marketing: [
    'newsletter*|newsletteru|marketing*|reklam*|obchodních|slev*|novinek|novinky|akcích|nabídk*|akcie|zľav*',
  ],
  cookies: ['cookie*|cookies'],
  'third-party': ['třetím|třetích|tretím|tretích', 'partner*'],
  'cross-border': ['mimo … eu|unii|ehp'],
  special: ['zdravotní*|zdraví'],
  biometric: ['biometric*'],
  publication: ['zveřejn*|uveřejn*'],
  accept: ['přijmout|souhlasím|povolit|rozumím|ok|ano|pokračovat|akceptovat|dobře|prijať|súhlasím|rozumiem'],
  reject: ['odmítnout|nesouhlasím|zakázat|ne|odmietnuť|nesúhlasím', 'jen|pouze nezbytné|nutné|technické'],
  settings: ['nastavení|nastavenia|upravit|přizpůsobit|podrobnosti|více|předvolby|spravovat'],
  dismiss: ['zavřít|zpět|zrušit|později|hledat|zavrieť'],
  'agreed-publication': [
    'fotk*|fotografi*|fotek|foto|fotografií|snímk*|video|videa|jméno|podobizn* … web|webu|webových|facebooku|instagramu|zdi|stránkách|zpravodaji|časopise|sítích|použít|ukázat',
  ],
};
