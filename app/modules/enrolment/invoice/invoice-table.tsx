import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { euros } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Table } from '../../../shared/ui/table.tsx'
import { applicantGroupMessages } from '../intake/intake-words-messages.ts'
import { invoiceStatusMessages, participationMessages } from '../participation/participation-messages.ts'
import type { Concession } from './invoice.ts'
import type { Invoice } from './invoice-queries.ts'

export interface InvoiceTableProps {
  language: Language
  invoices: readonly Invoice[]
  /** What can be done with an invoice. */
  actionOf?: ((invoice: Invoice) => Child) | undefined
}

export function InvoiceTable({ language, invoices, actionOf }: InvoiceTableProps) {
  if (invoices.length === 0) return <p>{say(participationMessages.noInvoices, language)}</p>
  return (
    <Table
      language={language}
      caption={say(participationMessages.invoices, language)}
      columns={[
        { label: say(participationMessages.reference, language) },
        { label: say(participationMessages.amount, language), numeric: true },
        { label: say(participationMessages.concession, language) },
        { label: say(participationMessages.dueOn, language) },
        { label: say(participationMessages.status, language) },
      ]}
      rows={invoices.map((invoice) => [
        invoice.reference,
        euros(invoice.dueEur, language),
        concessionInWords(invoice.concession, language),
        dayInWords(invoice.dueOn, language),
        <>
          {say(invoiceStatusMessages[invoice.status], language)}
          {actionOf?.(invoice)}
        </>,
      ])}
    />
  )
}

export function concessionInWords(concession: Concession | null, language: Language): string {
  if (concession === null) return say(participationMessages.noConcession, language)
  return concession === 'other'
    ? say(participationMessages.otherConcession, language)
    : say(applicantGroupMessages[concession], language)
}
