import { isBoxCue, isCue, plainText } from './cues.ts';

/** A document or shadow root to look through, and its text at the last look. */
export interface Scanned {
  readonly root: Document | ShadowRoot;
  text: string;
}

const MOST_TEXT = 600_000;
const MOST_NODES = 40_000;
/** Pages with more boxes ask for many things; there, only plain words of consent count. */
const MOST_BOXES = 40;
const MOST_NAMED = 600;
/** Text around a shadow root's host, characters. */
const MOST_AROUND = 4_000;
const MOST_HOSTS = 600;
/** The longest cue, so that none is cut in two between old text and new. */
const OVERLAP = 120;

const BOXES =
  'input[type="checkbox" i],input[type="radio" i],[role="checkbox"],[role="switch"],[role="radio"],[class*="toggle" i],[class*="switch" i],[class*="checkbox" i]';
const NAMED =
  '[aria-label],input[title],input[type="submit" i],input[type="button" i],label[title],[role][title]';
const POLICY_LINKS =
  'a[href*="privac" i],a[href*="polit" i],a[href*="polic" i],a[href*="consent" i],a[href*="soglas" i],a[href*="oferta" i],a[href*="datenschutz" i],a[href*="gdpr" i]';
/** What bears no shadow root of its own on any page; the rest, custom elements above all, is asked one by one. */
const PLAIN =
  'div,span,a,p,li,td,tr,path,img,button,input,label,svg,g,i,b,script,link,meta,option,br,ul,h3,h2,h4,section,article,strong,em,small,use,rect,circle,style,html,head,body,title,header,footer,nav,main,aside,h1,h5,h6,ol,dl,dt,dd,table,tbody,thead,tfoot,th,col,colgroup,caption,form,select,optgroup,textarea,fieldset,legend,iframe,picture,source,video,audio,canvas,figure,figcaption,hr,pre,code,blockquote,noscript,template,time,sup,sub,s,u,mark,abbr,cite,q,del,ins,kbd,samp,var,wbr,base,line,polyline,polygon,defs,ellipse,text,tspan,symbol,mask,clipPath,linearGradient,radialGradient,stop,details,summary,dialog,data,datalist,object,embed,param,track,map,area,output,progress,meter,slot,font,center,nobr';
const HOSTS = `:not(${PLAIN}),div:empty`;
/** Without any of these there is nothing by which a person could agree to anything. */
const ANYTHING = `a,button,input,select,[role],[onclick],[tabindex],[class*="btn" i],[class*="button" i],[class*="accept" i],${HOSTS}`;
const UNREAD = /^(?:script|style|noscript|template|textarea)$/;

/** What a look through a part of a page gives: a cue, or shadow roots right under it, which may hold one. */
export interface Look {
  readonly cue: boolean;
  readonly hosts: readonly Element[];
}

/**
 * Looks through a part of a page. The browser is asked few, large questions: to walk the page in script costs many
 * times as much, and so does every further kind of object that is touched. Asks for no layout.
 */
export function lookThrough(scanned: Scanned): Look {
  const { root } = scanned;
  // Most frames have none of all this, and are done with one question.
  if (!root.querySelector(ANYTHING)) return NOTHING;
  const text = textOf(root);
  const from = text.startsWith(scanned.text) ? Math.max(0, scanned.text.length - OVERLAP) : 0;
  scanned.text = text;
  if (isCue(plainText(text.slice(from))) && isCue(plainText(readText(root)))) return FOUND;
  if (attributeCue(root) || boxCue(root)) return FOUND;
  return { cue: false, hosts: Array.from(root.querySelectorAll(HOSTS)).slice(0, MOST_HOSTS) };
}

const FOUND: Look = { cue: true, hosts: [] };
const NOTHING: Look = { cue: false, hosts: [] };

function boxCue(root: Document | ShadowRoot): boolean {
  const boxes = root.querySelectorAll(BOXES).length;
  return boxes > 0 && boxes <= MOST_BOXES && isBoxCue(plainText(readText(root) + aroundHost(root)));
}

/** The words of a box in a shadow root stand in its slots or beside its host. */
function aroundHost(root: Document | ShadowRoot): string {
  if (!('host' in root)) return '';
  return (root.host.parentElement ?? root.host).textContent?.slice(0, MOST_AROUND) ?? '';
}

/** All text, scripts' and styles' too: one call. */
function textOf(root: Document | ShadowRoot): string {
  if ('host' in root) return (root.textContent ?? '').slice(0, MOST_TEXT);
  const range = root.createRange();
  range.selectNodeContents(root);
  return range.toString().slice(0, MOST_TEXT);
}

/** The text that is there to be read: costs a walk, so only what may have a cue is asked for it. */
function readText(root: Document | ShadowRoot): string {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < MOST_NODES && text.length < MOST_TEXT && walker.nextNode(); i++) {
    const node = walker.currentNode as Text;
    if (!UNREAD.test(node.parentElement?.localName ?? '')) text += node.data;
  }
  return text;
}

/** Each question goes over the whole page: most pages have neither of the two, and are asked for both at once. */
function attributeCue(root: Document | ShadowRoot): boolean {
  if (!root.querySelector(`${POLICY_LINKS},${NAMED}`)) return false;
  if (root.querySelector(POLICY_LINKS)) return true;
  const names = Array.from(root.querySelectorAll(NAMED))
    .slice(0, MOST_NAMED)
    .map(
      (element) =>
        `${element.getAttribute('aria-label')} ${element.getAttribute('title')} ${element.getAttribute('value')}`,
    );
  return isCue(plainText(names.join('\n').slice(0, MOST_TEXT)));
}
