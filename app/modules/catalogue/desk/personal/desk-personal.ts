import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../../../shared/db/db.ts'
import type { PersonalData, PersonalField, PersonalRow } from '../../../../shared/personal/personal.ts'
import { daysBefore } from '../../../../shared/time/day.ts'
import { invitationDays } from '../educator-assignment/educator-assignment.ts'
import { partMessages } from '../educator-assignment/educator-messages.ts'
import { deskPersonalMessages as words } from './desk-personal-messages.ts'

/** What the desk keeps about people: who teaches what. */
export const deskPersonal = {
  purposes: [
    {
      code: 'catalogue.teaching',
      title: words.teaching,
      what: words.what,
      why: words.why,
      howLong: words.howLong,
      basis: 'public-task',
    },
  ],
  records: [
    {
      key: 'teaching',
      title: words.teaching,
      fields: {
        course: { label: words.course, kind: 'localised' },
        part: { label: words.part, kind: 'text', values: partMessages },
        proposedAt: moment('proposed'),
        confirmedByYouAt: moment('byYou'),
        confirmedByProviderAt: moment('byProvider'),
        withdrawnAt: moment('withdrawn'),
      },
      rows: (tx: Tx, personId: string) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select learning_specification.title as course, educator_assignment.part, educator_assignment.proposed_at as "proposedAt",
              educator_assignment.educator_confirmed_at as "confirmedByYouAt", educator_assignment.provider_confirmed_at as "confirmedByProviderAt",
              educator_assignment.withdrawn_at as "withdrawnAt"
            from educator_assignment
            join opportunity on opportunity.id = educator_assignment.opportunity_id
            join learning_specification on learning_specification.id = opportunity.specification_id
            where educator_assignment.person_id = ${personId} order by educator_assignment.proposed_at, educator_assignment.id
          `,
        ),
    },
    {
      key: 'invitations',
      title: words.invitations,
      fields: {
        course: { label: words.course, kind: 'localised' },
        part: { label: words.part, kind: 'text', values: partMessages },
        email: { label: words.email, kind: 'text' },
        proposedAt: moment('proposed'),
        answeredAt: moment('answered'),
        withdrawnAt: moment('withdrawn'),
      },
      rows: (tx: Tx, personId: string) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select learning_specification.title as course, educator_invitation.part, educator_invitation.email,
              educator_invitation.proposed_at as "proposedAt", educator_invitation.answered_at as "answeredAt", educator_invitation.withdrawn_at as "withdrawnAt"
            from educator_invitation
            join opportunity on opportunity.id = educator_invitation.opportunity_id
            join learning_specification on learning_specification.id = opportunity.specification_id
            where educator_invitation.answered_by = ${personId}
              or educator_invitation.email = (select person.email from person where person.id = ${personId})
            order by educator_invitation.proposed_at, educator_invitation.id
          `,
        ),
    },
  ],
  erase: async (tx: Tx, personId: string, now: Date) => {
    await sql`
      update educator_invitation set email = null, withdrawn_at = ${now}
      where email = (select person.email from person where person.id = ${personId})
    `.execute(tx)
    await sql`delete from educator_assignment where person_id = ${personId}`.execute(tx)
  },
  removeExpired: async (tx: Tx, now: Date) => {
    const lapsed = await sql`
      update educator_invitation set email = null, withdrawn_at = ${now}, lapsed_at = ${now}
      where answered_at is null and withdrawn_at is null and proposed_at <= ${daysBefore(now, invitationDays)}
    `.execute(tx)
    return Number(lapsed.numAffectedRows ?? 0)
  },
} satisfies PersonalData

function moment(label: keyof typeof words): PersonalField {
  return { label: words[label], kind: 'moment' }
}
