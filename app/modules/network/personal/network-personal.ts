import type { PersonalData } from '../../../shared/personal/personal.ts'
import { coordinatorPersonal, removeExpiredAssignments } from './coordinator-personal.ts'

/** What the network keeps about people. */
export const networkPersonal: PersonalData = {
  purposes: coordinatorPersonal.purposes,
  records: coordinatorPersonal.records,
  corrections: coordinatorPersonal.corrections,
  // Rows of a coordinator go with the person.
  erase: async () => {},
  removeExpired: removeExpiredAssignments,
}
