import type { Law } from '../law.ts';

/** What each article gives, where it was seen, how sure. */
export const NORMS = {
  '7(9)': {
    gives: 'no data beyond what the aim needs',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '7(10)': {
    gives: 'paper copies of identity documents are collected only in the cases named',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },

  '6': {
    gives: 'what was collected unlawfully leaves public sources on the person’s demand, in one working day',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '13': {
    gives: 'data are changed with supporting documents',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '18': {
    gives: 'grounds to destroy',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '7(6)': {
    gives: 'passing to third parties, across the border and publication need consent each',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '8(2)': {
    gives: 'no withdrawal against the law or with an unmet obligation',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '8(7)': {
    gives:
      'stop within 15 working days of the withdrawal, or give a reasoned refusal; binds owner, operator and third party',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '10(2)': {
    gives: 'access on a request in writing, as an e-document or in another protected way',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '19-1(2)': {
    gives: 'objection to automated processing',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '19-1(3)': {
    gives: 'the objection is answered in three working days',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '24(1)(1)': {
    gives: 'know and get facts: aim, sources, ways, list, terms',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '24(1)(2)': {
    gives: 'demand changes, with proof',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '24(1)(3)': {
    gives: 'demand blocking where there is word of a breach',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '24(1)(4)': {
    gives: 'demand destruction of what is processed in breach and in other legal cases',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '24(1)(5)': {
    gives: 'withdraw consent, that to third parties, cross-border transfer and publication alone too',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '25(2)(8)': {
    gives: 'one working day to correct, block or destroy once proof is given or a breach confirmed',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
  '25(2)(9)': {
    gives: 'one’s data are looked at free of charge',
    confidence: 'law',
    source: 'copy of the consolidated law 94-V, adilet.zan.kz/rus/docs/Z1300000094',
  },
} satisfies Law['norms'];
