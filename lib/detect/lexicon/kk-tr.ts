import type { Lexicon } from './lexicon.ts';

export const kk: Lexicon = {
  consent: ['келісім*'],
  agree: [
    'келісемін|келісесіз|келіседі|келісеміз|келіскен*|қабылдаймын|қабылдайсыз|таныстым|таныстыңыз|танысқан*',
    'келісім* … беремін|бересіз|береді|білдіремін|білдіресіз',
    'рұқсат беремін|бересіз|етемін',
    'ризамын|мақұлдаймын',
  ],
  personal: [
    'мен|сіз|келісемін|келісесіз|беремін|бересіз|білдіремін|білдіресіз|қабылдаймын|қабылдайсыз|ризамын',
  ],
  opener: [
    'басу|басқан|баса|басып|басқанда|басыңыз|жіберу|жібере|жіберген|толтыру|толтыра|тіркелу|тіркеле|тіркелген|жалғастыр*|рәсімде*|жазылу|қалдыру|қалдыра|арқылы|отырып',
  ],
  use: ['сайт*|сервис* … пайдалан*|қолдан*', 'пайдалануды|қолдануды жалғастыр*'],
  want: ['алғым|алуға|алу|алуды|жазылу|жазыламын|хабарлаңыз|жіберіңіз'],
  'opt-out': ['алғым келмейді', 'жібермеңіз'],
  negator: ['емес|жоқ'],
  processing: [
    'дербес|жеке дерек*|мәлімет*|ақпарат*',
    'дерек*|мәлімет* … өңде*',
    'құпиялылық|құпиялық … саясат*',
    'құпиялылық|құпиялық саясат*',
  ],
  terms: ['оферта*', 'шарттар*|ережелер*|талаптар*', 'пайдаланушы* келісім*', 'қоғамдық шарт*'],
  marketing: [
    'жарнама*|маркетинг*',
    'жаңалық*',
    'хабарлама* … тарату*',
    'акция*|жеңілдік*',
    'арнайы ұсыныс*',
  ],
  cookies: ['cookie*|cookies|куки*'],
  'third-party': ['үшінші тұлға*|тарап*', 'серіктес*'],
  'cross-border': ['трансшекара*', 'шекарадан|шетел*'],
  special: ['денсаулы*|медицина*'],
  biometric: ['биометр*'],
  publication: ['жариял*'],
  accept: ['қабылдау|қабылдаймын|келісемін|түсінікті|жарайды|жақсы|иә|рұқсат|жалғастыру|растау'],
  reject: ['бас тарту|тартамын', 'қабылдамау|жоқ', 'тек қажетті*'],
  settings: ['баптау*|толығырақ|теңше*'],
  dismiss: ['жабу|артқа|кейін'],
};

export const tr: Lexicon = {
  agree: [
    'kabul|onaylıyorum|onaylarım|okudum|anlaştım',
    'rıza*|izin|muvafakat … veriyorum|verdiğimi|vermiş|ediyorum|veriyor',
  ],
  consent: ['rıza*|izin|muvafakat'],
  personal: ['kabul|ediyorum|etmiş|edersiniz|veriyorum|onaylıyorum|okudum'],
  opener: [
    'tıklayarak|tıkladığınızda|basarak|göndererek|kaydolarak|üye|oluşturarak|devam|doldurarak|gönderdiğinizde',
  ],
  use: ['siteyi|sitemizi|sitesini … kullan*|ziyaret', 'kullanmaya devam'],
  want: ['almak|istiyorum|gönderilmesini|abone|haberdar'],
  'opt-out': ['almak istemiyorum'],
  processing: [
    'kişisel ver*|bilgi*',
    'gizlilik politika*|sözleşme*|bildirim*',
    'kvkk',
    'aydınlatma metn*|metin*',
    'verilerimin|verilerin işlen*',
  ],
  terms: ['kullanım koşul*|şart*', 'üyelik|kullanıcı|satış sözleşme*', 'şartlar*|koşullar*', 'hüküm* koşul*'],
  marketing: [
    'ticari elektronik',
    'ticari ileti*',
    'pazarlama*|reklam*|kampanya*|bülten*|indirim*',
    'e bülten*',
  ],
  cookies: ['çerez*|cookie*|cookies'],
  'third-party': ['üçüncü kişi*|taraf*', 'iş ortak*'],
  'cross-border': ['yurt dışı*|dışına', 'yurtdışı*'],
  special: ['sağlık … ver*|bilgi*', 'özel nitelikli'],
  biometric: ['biyometrik'],
  publication: ['yayınlan*|yayımlan*'],
  accept: ['kabul|tamam|anladım|onayla*|izin|evet|devam'],
  reject: ['reddet*|ret|hayır', 'kabul etme*|etmiyorum', 'yalnızca|sadece gerekli*|zorunlu*'],
  settings: ['ayarlar*|tercih*|yönet*|özelleştir*|detay*'],
  dismiss: ['kapat|geri|iptal|sonra'],
};
