/** What an article gives in the GDPR and in the UK GDPR alike. */
export const GIVES = {
  '7(3)': 'withdrawal at any time, as easy as giving; past processing stays lawful',
  '12(3)': 'information on what was done, without undue delay and within one month',
  '15(1)': 'confirmation, access, the list of information',
  '15(3)': 'a copy of the data',
  '16': 'rectification without undue delay',
  '17(1)(b)': 'erasure where consent is withdrawn and there is no other ground',
  '17(1)': 'erasure without undue delay on one of the grounds listed',
  '17(3)': 'limits of erasure',
  '18(1)':
    'restriction where accuracy is contested, processing unlawful, data needed for claims, an objection pending',
  '19': 'each recipient is told of rectification, erasure, restriction; the person is told who they are on request',
  '20(1)': 'one’s data in a structured, commonly used, machine-readable format',
  '21(1)': 'objection on grounds of the person’s situation',
  '21(2)': 'objection to direct marketing',
} as const;
