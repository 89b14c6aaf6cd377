import { sql } from 'kysely'

import { rowsOf } from '../../../shared/db/db.ts'
import type { PersonalData } from '../../../shared/personal/personal.ts'
import { eraseApplications } from '../application/erase-applications.ts'
import { stateMessages } from '../application/application-state-messages.ts'
import { participationPersonal } from './participation-personal.ts'
import { personalMessages } from './enrolment-personal-messages.ts'

/** What enrolment keeps about people: what they applied for, and whom they let act for them. */
export const enrolmentPersonal: PersonalData = {
  purposes: [
    {
      code: 'enrolment.applications',
      title: personalMessages.applications,
      what: personalMessages.applicationsWhat,
      why: personalMessages.applicationsWhy,
      howLong: personalMessages.applicationsHowLong,
      basis: 'contract',
    },
    {
      code: 'enrolment.mandates',
      title: personalMessages.mandates,
      what: personalMessages.mandatesWhat,
      why: personalMessages.mandatesWhy,
      howLong: personalMessages.mandatesHowLong,
      basis: 'consent',
    },
    ...participationPersonal.purposes,
  ],
  records: [
    {
      key: 'applications',
      title: personalMessages.applications,
      fields: {
        code: { label: personalMessages.code, kind: 'text' },
        course: { label: personalMessages.course, kind: 'json' },
        state: { label: personalMessages.state, kind: 'text', values: stateMessages },
        stateSince: { label: personalMessages.stateSince, kind: 'moment' },
        groups: { label: personalMessages.groups, kind: 'json' },
        number: { label: personalMessages.number, kind: 'number' },
        submittedAt: { label: personalMessages.submittedAt, kind: 'moment' },
        isByCoordinator: { label: personalMessages.byCoordinator, kind: 'yes-no' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<Record<string, unknown>>`
            select code, specification.title as course, application.state, state_since as "stateSince",
              application.groups, number, submitted_at as "submittedAt", mandate_id is not null as "isByCoordinator"
            from application
            join intake on intake.id = application.intake_id
            join opportunity on opportunity.id = intake.opportunity_id
            join learning_specification as specification on specification.id = opportunity.specification_id
            where application.person_id = ${personId} order by application.created_at, application.id
          `,
        ),
    },
    {
      key: 'mandates',
      title: personalMessages.mandates,
      fields: {
        coordinator: { label: personalMessages.coordinator, kind: 'text' },
        fromDay: { label: personalMessages.fromDay, kind: 'day' },
        toDay: { label: personalMessages.toDay, kind: 'day' },
        confirmedAt: { label: personalMessages.confirmedAt, kind: 'moment' },
        endedAt: { label: personalMessages.endedAt, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<Record<string, unknown>>`
            select coordinator_name(id) as coordinator, from_day as "fromDay", to_day as "toDay",
              confirmed_at as "confirmedAt", ended_at as "endedAt"
            from mandate where person_id = ${personId} order by asked_at, id
          `,
        ),
    },
    ...participationPersonal.records,
  ],
  erase: eraseApplications,
  ...(participationPersonal.removeExpired && { removeExpired: participationPersonal.removeExpired }),
  accesses: { 'enrolment.application': personalMessages.accessed, ...participationPersonal.accesses },
}
