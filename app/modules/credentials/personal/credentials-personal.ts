import { sql } from 'kysely'

import { rowsOf } from '../../../shared/db/db.ts'
import type { PersonalData, PersonalRow } from '../../../shared/personal/personal.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { credentialStateMessages, stateReasonMessages } from '../credential/credential-messages.ts'
import { credentialsPersonalMessages as messages } from './credentials-personal-messages.ts'

/** Days that a link is kept after its end. */
const sharesKept = 30

/** What is kept of people's credentials. */
export const credentialsPersonal: PersonalData = {
  purposes: [
    {
      code: 'credentials.credentials',
      title: messages.title,
      what: messages.what,
      why: messages.why,
      howLong: messages.long,
      basis: 'public-task',
    },
  ],
  records: [
    {
      key: 'credentials',
      title: messages.title,
      remains: messages.remains,
      fields: {
        title: { label: messages.name, kind: 'localised' },
        issuer: { label: messages.issuer, kind: 'localised' },
        language: { label: messages.language, kind: 'text' },
        state: { label: messages.state, kind: 'text', values: credentialStateMessages },
        stateSince: { label: messages.since, kind: 'moment' },
        issuedAt: { label: messages.issuedAt, kind: 'moment' },
        validUntil: { label: messages.until, kind: 'moment' },
        namedAt: { label: messages.namedAt, kind: 'moment' },
        document: { label: messages.document, kind: 'json' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select achievement.title, organisation.name as issuer, credential.language, state,
              state_since as "stateSince", issued_at as "issuedAt", valid_until as "validUntil",
              named_at as "namedAt", document
            from credential join achievement on achievement.id = achievement_id
            left join organisation on organisation.id = credential.issuer_id
            where person_id = ${personId} order by issued_at, credential.id
          `,
        ),
    },
    {
      key: 'credentialChanges',
      title: messages.changesTitle,
      remains: messages.remains,
      fields: {
        title: { label: messages.name, kind: 'localised' },
        state: { label: messages.state, kind: 'text', values: credentialStateMessages },
        reason: { label: messages.reason, kind: 'text', values: stateReasonMessages },
        note: { label: messages.note, kind: 'text' },
        changedAt: { label: messages.since, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select achievement.title, change.state, change.reason, change.note, change.changed_at as "changedAt"
            from credential_state_change as change
            join credential on credential.id = credential_id
            join achievement on achievement.id = achievement_id
            where credential.person_id = ${personId} order by change.changed_at, change.id
          `,
        ),
    },
    {
      key: 'credentialLinks',
      title: messages.sharesTitle,
      fields: {
        title: { label: messages.name, kind: 'localised' },
        until: { label: messages.until, kind: 'day' },
        madeAt: { label: messages.madeAt, kind: 'moment' },
        endedAt: { label: messages.endedAt, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select achievement.title, share.until, share.made_at as "madeAt", share.ended_at as "endedAt"
            from credential_share as share
            join credential on credential.id = credential_id
            join achievement on achievement.id = achievement_id
            where credential.person_id = ${personId} order by share.made_at, share.id
          `,
        ),
    },
  ],
  corrections: [{ text: messages.title, path: '/account/credentials' }],
  // The place in the lists and the state stay, so that a revoked credential stays revoked in whosever hands it is.
  erase: async (tx, personId) => {
    await sql`
      delete from credential_share using credential
      where credential.id = credential_id and credential.person_id = ${personId}
    `.execute(tx)
    await sql`
      update credential_state_change set note = null
      where credential_id in (select id from credential where person_id = ${personId})
    `.execute(tx)
    await sql`
      update credential set person_id = null, application_id = null, document = null, signed_at = null, named_at = null
      where person_id = ${personId}
    `.execute(tx)
  },
  removeExpired: async (tx, now) => {
    const before = addDays(dayInRiga(now), -sharesKept)
    const removed = await sql`
      delete from credential_share where least(until, ended_at::date) < ${before}::date
    `.execute(tx)
    return Number(removed.numAffectedRows ?? 0)
  },
}
