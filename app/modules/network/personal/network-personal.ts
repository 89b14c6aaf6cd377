import type { PersonalData } from '../../../shared/personal/personal.ts'
import { coordinatorPersonal, removeExpiredAssignments } from './coordinator-personal.ts'
import { erasePartnerPerson, partnerPersonal, removeExpiredApplications } from './partner-personal.ts'

/** What the network keeps about people. Rows of a coordinator go with the person. */
export const networkPersonal: PersonalData = {
  purposes: [...coordinatorPersonal.purposes, ...partnerPersonal.purposes],
  records: [...coordinatorPersonal.records, ...partnerPersonal.records],
  corrections: coordinatorPersonal.corrections,
  erase: erasePartnerPerson,
  removeExpired: async (tx, now) =>
    (await removeExpiredAssignments(tx, now)) + (await removeExpiredApplications(tx, now)),
}
