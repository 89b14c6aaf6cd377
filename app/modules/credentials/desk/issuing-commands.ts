import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { issueCredential } from '../credential/issue-commands.ts'
import { signer } from '../signing.ts'
import { completedPeople } from './desk-queries.ts'
import { planIssuing } from './issuing.ts'

/** Issues to those of the chosen who have earned it and have none; gives how many. Judged anew, whatever a form says. */
export async function issueBatch(
  db: Db,
  achievementId: string,
  chosen: readonly string[],
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<number> {
  return asActor(db, signer, now, async (tx) => {
    const completed = await completedPeople(tx, achievementId)
    const plan = planIssuing(chosen, completed).filter(({ fault }) => fault === undefined)
    for (const { applicationId } of plan) {
      const person = completed.find((one) => one.applicationId === applicationId)
      const { personId = null, language = null } = person ?? {}
      if (personId === null) continue
      const award = { key: applicationId, achievementId, personId, applicationId, language: language ?? 'lv' }
      await issueCredential(tx, award, by, baseUrl, now)
    }
    if (plan.length > 0) {
      await recordEvent(tx, 'credentials.batch.issued', achievementId, by, now, { count: plan.length })
    }
    return plan.length
  })
}

/** Completions that one run of the job looks at. */
const mostAtOnce = 200

/**
 * Gives credentials to those who have completed a course since its organisation decided that this is enough. Asks for
 * what is missing rather than reading events in their order, so that nothing is lost or given twice.
 */
export async function issueOnCompletion(db: Db, baseUrl: string, now: Date): Promise<number> {
  const due = await asActor(db, signer, now, (tx) =>
    rowsOf(
      tx,
      sql<{ achievementId: string; applicationId: string; personId: string; language: Language }>`
        select achievement.id as "achievementId", application.id as "applicationId", person.id as "personId",
          person.language
        from achievement
        join credential_issuer on credential_issuer.id = achievement.issuer_id and ended_at is null
        join opportunity on opportunity.specification_id = achievement.specification_id
          and opportunity.organisation_id = achievement.issuer_id
        join intake on intake.opportunity_id = opportunity.id
        join application on application.intake_id = intake.id and application.state = 'completed'
          and application.state_since >= achievement.automatic_at
        join person on person.id = application.person_id
        where achievement.automatic_at is not null and not exists (
          select 1 from credential where achievement_id = achievement.id and key = application.id
        )
        order by application.state_since, application.id limit ${mostAtOnce}
      `,
    ),
  )
  for (const { achievementId, applicationId, personId, language } of due) {
    const award = { key: applicationId, achievementId, personId, applicationId, language }
    await asActor(db, signer, now, (tx) => issueCredential(tx, award, signer, baseUrl, now))
  }
  return due.length
}
