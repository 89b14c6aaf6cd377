import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { applicationLetter, type LetterFacts, type LetterKind } from './application-letter.ts'

/** Writes to the applicant in the transaction of what it tells about; nobody is written to who is erased. */
export async function tellApplicant(
  tx: Tx,
  kind: LetterKind,
  applicationId: string,
  baseUrl: string,
  now: Date,
): Promise<void> {
  const facts = await rowOf(
    tx,
    sql<LetterFacts>`
      select person.id as "personId", person.email as recipient, person.language, person.name, application.code,
        application.offer_expires_at as "offerExpiresAt", specification.title, intake.opportunity_id as "opportunityId",
        intake.id as "intakeId", intake.closes_at as "closesAt", intake.cancel_reason as "cancelReason",
        coalesce(application.applied_by <> application.person_id, false) as "isByCoordinator",
        case when application.state = 'waitlisted' then (
          select count(*)::int from application as other
          where other.intake_id = application.intake_id and other.state = 'waitlisted'
            and other.number <= application.number
        ) end as position
      from application
      join person on person.id = application.person_id
      join intake on intake.id = application.intake_id
      join opportunity on opportunity.id = intake.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      where application.id = ${applicationId}
    `,
  )
  if (facts !== undefined) await queueMail(tx, applicationLetter(kind, facts, baseUrl), now)
}
