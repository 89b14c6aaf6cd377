import type { CompletedPerson } from './desk-queries.ts'

export type IssuingFault = 'not-completed' | 'has-one' | 'erased'

export interface IssuingRow {
  readonly applicationId: string
  readonly name: string | null
  readonly fault: IssuingFault | undefined
}

/** What would happen to each that was chosen: the dry run before a batch is issued. */
export function planIssuing(chosen: readonly string[], completed: readonly CompletedPerson[]): IssuingRow[] {
  const known = new Map(completed.map((person) => [person.applicationId, person]))
  return [...new Set(chosen)].map((applicationId) => {
    const person = known.get(applicationId)
    return { applicationId, name: person?.name ?? null, fault: faultOf(person) }
  })
}

function faultOf(person: CompletedPerson | undefined): IssuingFault | undefined {
  if (person === undefined) return 'not-completed'
  if (person.hasCredential) return 'has-one'
  return person.personId === null ? 'erased' : undefined
}
