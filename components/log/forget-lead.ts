import { t } from '#lib/i18n/t.ts';

/** What goes with a record. `shared`: a letter carries others, too; `takes`: kept documents go */
export function forgetLead({ shared, takes }: { shared: boolean; takes: boolean }): string {
  const lead = t(shared ? 'record.forget.lead.shared' : 'record.forget.lead');
  return takes ? `${lead} ${t('record.forget.documents')}` : lead;
}
