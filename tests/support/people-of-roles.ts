import { readStarterTable, type StarterRow } from '../../app/shared/starter-files.ts'

/** The demonstration's residents, and of each role the first person: pages and rights do not differ for the others. */
export function peopleOfRoles(): StarterRow[] {
  const people = readStarterTable('people.tsv')
  return people.filter(
    ({ role }, index) => role === '' || people.findIndex((person) => person['role'] === role) === index,
  )
}
