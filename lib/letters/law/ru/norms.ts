import type { Law } from '../law.ts';

/** What each article gives, where it was seen, how sure. */
export const NORMS = {
  '6(1)': {
    gives: 'points 2–11: grounds beside consent, as 9(2) lists them',
    confidence: 'law',
    source: 'text of art. 9, legalacts.ru',
  },
  '10(2)': {
    gives: 'grounds for special data, as 9(2) lists them',
    confidence: 'law',
    source: 'text of art. 9, legalacts.ru',
  },
  '11(2)': {
    gives: 'grounds for biometric data, as 9(2) lists them',
    confidence: 'law',
    source: 'text of art. 9, legalacts.ru',
  },
  '20(2)': {
    gives: 'a refusal to give information is reasoned and comes in the same term',
    confidence: 'secondary',
    source: 'order of Tambov city, docs.cntd.ru/document/468000292',
  },

  '16': {
    gives: 'decisions made by machine alone; the person may object',
    confidence: 'secondary',
    source:
      'commentary to art. 16, kommentarii.org/2017/personal_dannie/page21.html; books restating it, readboom.net',
  },
  '9(2)': {
    gives: 'consent may be withdrawn; processing goes on only on 6(1) p. 2–11, 10(2), 11(2)',
    confidence: 'law',
    source: 'text of art. 9, legalacts.ru',
  },
  '10.1': {
    gives: 'a demand to stop distribution names the person, a contact and the data; it may come at any time',
    confidence: 'secondary',
    source: 'text of 10.1(1)–(3), klerk.ru; the demand as restated at witchleather.ru, 2021',
  },
  '10.1(14)': {
    gives: 'three working days against any person who distributes in breach',
    confidence: 'memory',
    source: 'not seen',
  },
  '14(1)': {
    gives: 'correct, block or destroy what is incomplete, outdated, inaccurate, unlawfully got or not needed',
    confidence: 'law',
    source: 'text of art. 14, legalacts.ru',
  },
  '14(3)': {
    gives:
      'answer within 10 working days; the request names the main identity document, shows the dealings, is signed',
    confidence: 'law',
    source: 'text of art. 14, legalacts.ru; the list of fields as operators restate it',
  },
  '14(7)': {
    gives: 'what the person may learn',
    confidence: 'law',
    source: 'law data: art. 14(1)–(3), (7)',
  },
  '15(2)': {
    gives: 'promotion by direct contact stops at once on demand',
    confidence: 'memory',
    source: 'not seen',
  },
  '16(4)': {
    gives: 'the objection is answered in 30 days',
    confidence: 'memory',
    source: 'not seen',
  },
  '17(1)': {
    gives: 'acts or inaction of the operator may be appealed to the authority or to a court',
    confidence: 'secondary',
    source: 'commentary to art. 17, kommentarii.org/2017/personal_dannie/page22.html',
  },
  '20(1)': {
    gives: '10 working days to answer, 5 more with a reasoned notice',
    confidence: 'secondary',
    source: 'order of Tambov city, docs.cntd.ru/document/468000292',
  },
  '20(3)': {
    gives: '7 working days to correct, or to destroy what is shown to be unlawful or not needed',
    confidence: 'secondary',
    source: 'operators’ policies restating arts. 14, 20 and 21',
  },
  '21(1)': {
    gives: 'data are blocked from the moment of the application, for the time of the check',
    confidence: 'law',
    source: 'older edition of art. 21, lugasoft.ru',
  },
  '21(2)': {
    gives: 'inaccurate data that are confirmed are corrected in 7 working days',
    confidence: 'secondary',
    source: 'operators’ policies restating arts. 14, 20 and 21',
  },
  '21(3)': {
    gives: 'unlawful processing: stop, or destroy in 10 working days',
    confidence: 'secondary',
    source: 'operators’ policies restating arts. 14, 20 and 21; klerk.ru/blogs/data-sec/681468 (02.03.2026)',
  },
  '21(5)': {
    gives: 'on withdrawal: stop, make the processors stop, destroy what is no longer needed for the purposes',
    confidence: 'secondary',
    source: 'operators’ policies restating arts. 14, 20 and 21; klerk.ru/blogs/data-sec/681468 (02.03.2026)',
  },
  '21(5.1)': {
    gives: 'on a demand to stop: stop and make the processors stop, with the exceptions of 9(2)',
    confidence: 'secondary',
    source: 'operators’ policies restating arts. 14, 20 and 21 after law 266-FZ of 14.07.2022',
  },
  '38-ФЗ 18(1)': {
    gives: 'advertising over networks needs prior consent and stops at once on the addressee’s demand',
    confidence: 'secondary',
    source: 'notices of the Federal Antimonopoly Service, rostov.fas.gov.ru/news/6576',
  },
} satisfies Law['norms'];
