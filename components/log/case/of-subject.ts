import type { Key } from '#lib/i18n/languages.ts';

/** What the log says to its owner, as a paper for others says it of the data subject. */
const OF_SUBJECT: Partial<Record<Key, Key>> = {
  'record.box.preticked-cleared': 'case-file.box.cleared',
  'record.box.ticked': 'case-file.box.ticked',
  'record.choice.preticked-cleared': 'case-file.choice.cleared',
  'record.choice.ticked': 'case-file.choice.ticked',
  'certainty.told': 'case-file.told',
  'certainty.left': 'case-file.left',
  'certainty.pressed': 'case-file.pressed',
  'certainty.pressed-refusal': 'case-file.pressed-refusal',
};

/** The phrase to say in place of one that speaks to the person. */
export const ofSubject = (key: Key): Key => OF_SUBJECT[key] ?? key;
