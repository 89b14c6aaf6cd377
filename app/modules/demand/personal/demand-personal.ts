import { sql } from 'kysely'

import { rowsOf } from '../../../shared/db/db.ts'
import type { PersonalData, PersonalRow } from '../../../shared/personal/personal.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import { digestMessages } from '../digest/digest-messages.ts'
import { removeExpiredDemand } from '../wish/wish-commands.ts'
import { demandPersonalMessages as messages } from './demand-personal-messages.ts'

/** What the demand register keeps about people. */
export const demandPersonal: PersonalData = {
  purposes: [
    {
      code: 'demand.wishes',
      title: messages.wishesTitle,
      what: messages.wishesWhat,
      why: messages.wishesWhy,
      howLong: messages.wishesLong,
      basis: 'public-task',
    },
    {
      code: 'demand.notes',
      title: messages.notesTitle,
      what: messages.notesWhat,
      why: messages.notesWhy,
      howLong: messages.notesLong,
      basis: 'public-task',
    },
  ],
  records: [
    {
      key: 'wishes',
      title: messages.wishesTitle,
      fields: {
        topic: { label: messages.topic, kind: 'text' },
        municipality: { label: messages.municipality, kind: 'text' },
        radiusKm: { label: messages.radius, kind: 'number' },
        languages: { label: messages.languages, kind: 'json' },
        times: { label: messages.times, kind: 'json' },
        cameFrom: { label: messages.cameFrom, kind: 'text' },
        until: { label: messages.until, kind: 'day' },
        lettersStoppedAt: { label: messages.stopped, kind: 'moment' },
        madeAt: { label: messages.made, kind: 'moment' },
        prolongedAt: { label: messages.prolonged, kind: 'moment' },
        proposals: { label: messages.proposals, kind: 'json' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select topic, municipality_id as municipality, radius_km as "radiusKm", languages, times,
              came_from as "cameFrom", until, letters_stopped_at as "lettersStoppedAt", made_at as "madeAt",
              prolonged_at as "prolongedAt", coalesce((
                select jsonb_agg(proposal_id order by proposal_id) from class_proposal_wish
                where class_proposal_wish.wish_id = demand_wish.id
              ), '[]') as proposals
            from demand_wish where person_id = ${personId} order by made_at, id
          `,
        ),
    },
    {
      key: 'offer-letters',
      title: digestMessages.told,
      fields: {
        course: { label: digestMessages.course, kind: 'localised' },
        sentAt: { label: digestMessages.sentAt, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select specification.title as course, told.sent_at as "sentAt"
            from offer_digest_entry as told join opportunity on opportunity.id = told.opportunity_id
            join learning_specification as specification on specification.id = opportunity.specification_id
            where told.person_id = ${personId} order by told.sent_at, opportunity.id
          `,
        ),
    },
    {
      key: 'notes',
      title: messages.notesTitle,
      fields: {
        topic: { label: messages.topic, kind: 'text' },
        municipality: { label: messages.municipality, kind: 'text' },
        languages: { label: messages.languages, kind: 'json' },
        times: { label: messages.times, kind: 'json' },
        people: { label: messages.people, kind: 'number' },
        until: { label: messages.until, kind: 'day' },
        notedAt: { label: messages.made, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select topic, municipality_id as municipality, languages, times, people, until, noted_at as "notedAt"
            from demand_note where noted_by = ${personId} order by noted_at, id
          `,
        ),
    },
  ],
  corrections: [{ text: messages.wishesTitle, path: '/account/wishes' }],
  // Wishes go with the person, and so out of every cell counted from then on; notes stay without who made them.
  erase: async (tx, personId) => {
    await sql`delete from demand_wish where person_id = ${personId}`.execute(tx)
    await sql`delete from offer_digest_entry where person_id = ${personId}`.execute(tx)
    await sql`delete from offer_digest_link where person_id = ${personId}`.execute(tx)
    await sql`update demand_note set noted_by = null where noted_by = ${personId}`.execute(tx)
  },
  removeExpired: async (tx, now) => {
    // By then the offer is long over or known.
    const old = await sql`delete from offer_digest_entry where sent_at < ${daysBefore(now, 400)}`.execute(tx)
    return Number(old.numAffectedRows ?? 0) + (await removeExpiredDemand(tx, now))
  },
}
