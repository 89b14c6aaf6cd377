import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import type { PersonalData, PersonalRow } from '../../../shared/personal/personal.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import { cardConsent } from '../coordinator/card.ts'
import { cardMessages } from '../coordinator/card-messages.ts'
import { coordinatorPersonalMessages as words } from './coordinator-personal-messages.ts'

/** What is kept about coordinators. Foreign keys take it away with the person. */
export const coordinatorPersonal = {
  purposes: [
    {
      code: 'network.coordinators',
      title: words.coordinatorsTitle,
      what: words.coordinatorsWhat,
      why: words.coordinatorsWhy,
      howLong: words.coordinatorsLong,
      basis: 'public-task',
    },
    {
      // Asked on the coordinator's own page, not of everybody.
      code: cardConsent.purpose,
      title: words.cardTitle,
      what: words.cardWhat,
      why: words.cardWhy,
      howLong: words.cardLong,
      basis: 'consent',
    },
  ],
  records: [
    {
      key: 'parishes',
      title: words.parishes,
      fields: {
        municipality: { label: words.municipality, kind: 'text' },
        parish: { label: words.parish, kind: 'text' },
        assignedAt: { label: words.since, kind: 'moment' },
        endedAt: { label: words.ended, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select municipality_id as municipality, parish, assigned_at as "assignedAt", ended_at as "endedAt"
            from parish_assignment where person_id = ${personId} order by assigned_at, parish
          `,
        ),
    },
    {
      key: 'substitutes',
      title: words.substitutes,
      fields: {
        part: {
          label: words.part,
          kind: 'text',
          values: { replaced: words.isReplaced, substitute: words.standsIn },
        },
        number: { label: words.order, kind: 'number' },
        chosenAt: { label: words.since, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select case when coordinator_id = ${personId} then 'replaced' else 'substitute' end as part, number,
              chosen_at as "chosenAt"
            from coordinator_substitute where ${personId} in (coordinator_id, substitute_id)
            order by chosen_at, number
          `,
        ),
    },
    {
      key: 'absences',
      title: words.absences,
      fields: {
        fromDay: { label: words.from, kind: 'day' },
        toDay: { label: words.to, kind: 'day' },
        notedAt: { label: words.noted, kind: 'moment' },
        cancelledAt: { label: words.cancelled, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select from_day as "fromDay", to_day as "toDay", noted_at as "notedAt", cancelled_at as "cancelledAt"
            from coordinator_absence where person_id = ${personId} order by from_day, id
          `,
        ),
    },
    {
      key: 'card',
      title: words.cardTitle,
      fields: {
        phone: { label: cardMessages.phone, kind: 'text' },
        email: { label: cardMessages.email, kind: 'text' },
        office: { label: cardMessages.office, kind: 'text' },
        languages: { label: cardMessages.languages, kind: 'json' },
        changedAt: { label: words.changed, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select phone, email, office, languages, changed_at as "changedAt"
            from coordinator_card where person_id = ${personId}
          `,
        ),
    },
    {
      key: 'hours',
      title: words.hours,
      fields: {
        weekday: { label: words.weekday, kind: 'number' },
        fromTime: { label: words.from, kind: 'text' },
        toTime: { label: words.to, kind: 'text' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select weekday, from_time as "fromTime", to_time as "toTime"
            from coordinator_hours where person_id = ${personId} order by weekday
          `,
        ),
    },
  ],
  corrections: [{ text: cardMessages.title, path: '/account/coordinator' }],
} satisfies Pick<PersonalData, 'purposes' | 'records' | 'corrections'>

/** Absences of a year ago, parishes that ended two years ago. */
export async function removeExpiredAssignments(tx: Tx, now: Date): Promise<number> {
  const absences = await sql`
    delete from coordinator_absence where to_day < ${daysBefore(now, 365)}::date
  `.execute(tx)
  const parishes = await sql`
    delete from parish_assignment where ended_at < ${daysBefore(now, 2 * 365)}
  `.execute(tx)
  return Number(absences.numAffectedRows ?? 0) + Number(parishes.numAffectedRows ?? 0)
}
