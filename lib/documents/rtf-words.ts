/** Groups that hold no words of the document. */
export const ELSEWHERE = new Set(
  'colortbl info pict object header headerl headerr headerf footer footerl footerr footerf xe tc filetbl listtable listoverridetable revtbl annotation atnid atnauthor themedata datastore generator nonshppict fldinst ftnsep ftnsepc aftnsep aftnsepc'.split(
    ' ',
  ),
);
/** Words that stand for signs. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  nobreakspace: '\u00a0',
  nobreakhyphen: '\u2011',
  softhyphen: '\u00ad',
};
