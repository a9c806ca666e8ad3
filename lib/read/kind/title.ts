import type { PolicyDocument } from '#lib/model/document.ts';
import type { DocumentKind } from '#lib/model/summary.ts';

const CONSENT =
  /согласи[ея](?:\s\p{L}+){0,3}\s(?:на|об)\s(?:обработк|передач|получени|распространени|обнародовани|публикаци|съ[её]мк)|согласи[ея] на использование[^\n]{0,40}(?:изображени|фото|видео|данных)|соглашение (?:на|об) обработк|\bconsent (?:to|form|for)\b/iu;
const POLICY =
  /политика[^\n]{0,30}(?:конфид|приватност|обработк|персональн|в отношении)|положение об? (?:обработк|защит|политик)|^[^<>\n]{0,70}privacy(?: and (?:security|cookies?|data))? (?:polic|notice|statement|commitment)|data protection (?:policy|notice|declaration)|datenschutz-?(?:erkl|hinweis|bestimm|richtl)|(?:politique|avis) (?:de|relati\p{L}{1,2})[^\n]{0,60}(?:confidentialité|vie privée|données)|protection des données|(?:política|aviso) de (?:privacidad|protección)|(?:політика|угода)[^\n]{0,30}конфіденційн/iu;
/** Plain titles of policies; as the heading of a section they say nothing of the whole. */
const PLAIN_POLICY =
  /^(?:правила|регламент|порядок|условия) (?:обработки|защиты|хранения) персональных|^(?:об? |политика )?(?:обработк[аеи]|защит[аеы]) (?:персональных |ваших |личных )?данных|^(?:о )?(?:персональны[ех]|ваши[ех]?) данны[ех]|^как (?:мы|у нас) (?:\p{L}+ ){0,4}(?:данны|информаци)|^(?:политика )?конфиденциальност[ьи]|^how we (?:\w+ ){1,4}(?:data|information)|^your (?:privacy|data)|^privacy(?:$| (?:at|and|information))/iu;
/** Somebody agrees to something here: words beside a box or button, no title. */
const AGREES =
  /(?<!\p{L})(?:даю|да[её]те|соглаша\p{L}{3,5}|соглас(?:ен|на|ны)|принима(?:ю|ете)|нажима(?:я|ете)|ознакомл\p{L}{2,3}|i agree|you agree|i consent|by (?:clicking|using|submitting))(?!\p{L})/iu;
/** Titles stand near the top, below a page's menu. */
const TOP_BLOCKS = 40;
const LONGEST_TITLE = 140;

/** What the title or a heading near the top calls the document; `other` where nothing does. It may mislead. */
export function titleOf({ title, text, blocks }: PolicyDocument): DocumentKind {
  const tops = blocks.slice(0, TOP_BLOCKS).filter(({ start, end }) => end - start <= LONGEST_TITLE);
  const headings = tops
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => text.slice(start, end));
  const first = tops.slice(0, 3).map(({ start, end }) => text.slice(start, end));
  for (const line of [...headings, ...first, title]) {
    if (AGREES.test(line)) continue;
    if (CONSENT.test(line)) return 'consent-document';
    if (POLICY.test(line)) return 'policy';
  }
  const whole = [headings[0] ?? first[0] ?? '', title];
  return whole.some((line) => PLAIN_POLICY.test(line)) ? 'policy' : 'other';
}
