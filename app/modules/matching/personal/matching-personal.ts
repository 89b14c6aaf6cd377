import { sql } from 'kysely'

import { rowsOf } from '../../../shared/db/db.ts'
import type { PersonalData, PersonalRow } from '../../../shared/personal/personal.ts'
import { ownProfileConsent } from '../profile/own/own-profile.ts'
import { removeOwnProfile } from '../profile/own/own-profile-commands.ts'
import { removeExpiredProfiles } from '../profile/profile-commands.ts'
import { matchingPersonalMessages as messages } from './matching-personal-messages.ts'

/** What matching keeps about people. */
export const matchingPersonal: PersonalData = {
  purposes: [
    {
      code: 'matching.answers',
      title: messages.answersTitle,
      what: messages.answersWhat,
      why: messages.answersWhy,
      howLong: messages.answersLong,
      basis: 'consent',
      concernsVisitors: true,
    },
    {
      code: ownProfileConsent.purpose,
      title: messages.ownTitle,
      what: messages.ownWhat,
      why: messages.ownWhy,
      howLong: messages.ownLong,
      basis: 'consent',
      consent: {
        version: ownProfileConsent.version,
        text: messages.ownConsent,
        withdrawn: (tx, personId, now) => removeOwnProfile(tx, { kind: 'person', id: personId }, now),
      },
    },
  ],
  records: [
    {
      key: 'profile',
      title: messages.ownTitle,
      fields: {
        answers: { label: messages.answers, kind: 'json' },
        createdAt: { label: messages.begun, kind: 'moment' },
        changedAt: { label: messages.changed, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select answers, created_at as "createdAt", changed_at as "changedAt"
            from own_profile where person_id = ${personId}
          `,
        ),
    },
  ],
  corrections: [{ text: messages.ownTitle, path: '/match' }],
  erase: async (tx, personId) => {
    await sql`delete from own_profile where person_id = ${personId}`.execute(tx)
  },
  removeExpired: removeExpiredProfiles,
}
