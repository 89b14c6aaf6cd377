import { applicantGroups } from '../intake/applicant-group.ts'

export const invoiceStatuses = ['open', 'paid', 'waived', 'refunded'] as const

export type InvoiceStatus = (typeof invoiceStatuses)[number]

/** What may follow what. Anything not listed is refused. */
export const nextInvoiceStatus = {
  open: ['paid', 'waived'],
  paid: ['refunded', 'open'],
  waived: ['open'],
  refunded: [],
} as const satisfies Record<InvoiceStatus, readonly InvoiceStatus[]>

/** Groups for which less is paid, and what is none of them. */
export const concessions = [...applicantGroups, 'other'] as const

export type Concession = (typeof concessions)[number]

export interface InvoicePlan {
  readonly reference: string
  readonly fullEur: number
  readonly dueEur: number
  readonly concession: Concession | undefined
}

export type InvoiceRefusal = 'more-than-full' | 'concession-without-reason'

export function refuseInvoice({ fullEur, dueEur, concession }: InvoicePlan): InvoiceRefusal | undefined {
  if (dueEur > fullEur) return 'more-than-full'
  return dueEur < fullEur && concession === undefined ? 'concession-without-reason' : undefined
}

export function mayBecome(from: InvoiceStatus, to: InvoiceStatus): boolean {
  const next: readonly InvoiceStatus[] = nextInvoiceStatus[from]
  return next.includes(to)
}
