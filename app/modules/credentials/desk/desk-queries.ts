import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { CredentialState } from '../credential/credential.ts'

export interface CompletedPerson {
  readonly applicationId: string
  /** null once the person is erased. */
  readonly personId: string | null
  readonly name: string | null
  readonly language: Language | null
  readonly completedAt: Date
  readonly hasCredential: boolean
}

/** Those who have completed the achievement's course at its issuer, the latest first. Runs as a machine. */
export function completedPeople(db: Db, achievementId: string): Promise<CompletedPerson[]> {
  return rowsOf(
    db,
    sql<CompletedPerson>`
      select application.id as "applicationId", application.person_id as "personId", person.name, person.language,
        application.state_since as "completedAt", exists (
          select 1 from credential where achievement_id = achievement.id and key = application.id
        ) as "hasCredential"
      from achievement
      join opportunity on opportunity.specification_id = achievement.specification_id
        and opportunity.organisation_id = achievement.issuer_id
      join intake on intake.opportunity_id = opportunity.id
      join application on application.intake_id = intake.id and application.state = 'completed'
      left join person on person.id = application.person_id
      where achievement.id = ${achievementId}
      order by application.state_since desc, application.id limit 500
    `,
  )
}

export interface IssuedCredential {
  readonly id: string
  /** null once the person is erased. */
  readonly name: string | null
  readonly state: CredentialState
  readonly stateSince: Date
  readonly issuedAt: Date
}

/** What was issued for an achievement, the latest first. Runs as a machine. */
export function issuedCredentials(db: Db, achievementId: string): Promise<IssuedCredential[]> {
  return rowsOf(
    db,
    sql<IssuedCredential>`
      select credential.id, person.name, state, state_since as "stateSince", issued_at as "issuedAt"
      from credential left join person on person.id = person_id
      where achievement_id = ${achievementId} order by issued_at desc, credential.id limit 500
    `,
  )
}
