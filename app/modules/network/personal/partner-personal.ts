import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import type { PersonalData, PersonalRow } from '../../../shared/personal/personal.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import { applicationMessages, applicationStateMessages } from '../application/application-messages.ts'
import { partnerPersonalMessages as words } from './partner-personal-messages.ts'

/** What is kept about people who speak for organisations. */
export const partnerPersonal = {
  purposes: [
    {
      code: 'network.partners',
      title: words.title,
      what: words.what,
      why: words.why,
      howLong: words.long,
      basis: 'public-task',
      concernsVisitors: true,
    },
  ],
  records: [
    {
      key: 'partnerApplications',
      title: applicationMessages.own,
      remains: words.remains,
      fields: {
        language: { label: words.language, kind: 'text' },
        kind: { label: applicationMessages.kind, kind: 'text' },
        name: { label: applicationMessages.name, kind: 'text' },
        email: { label: applicationMessages.email, kind: 'text' },
        homepage: { label: applicationMessages.homepage, kind: 'text' },
        message: { label: applicationMessages.message, kind: 'text' },
        state: { label: applicationMessages.state, kind: 'text', values: applicationStateMessages },
        submittedAt: { label: applicationMessages.submitted, kind: 'moment' },
        decidedAt: { label: applicationMessages.decided, kind: 'moment' },
        reason: { label: applicationMessages.reason, kind: 'text' },
        claimedAt: { label: words.claimed, kind: 'moment' },
      },
      rows: (tx, personId) =>
        rowsOf(
          tx,
          sql<PersonalRow>`
            select language, kind, name, email, homepage, message, state, submitted_at as "submittedAt",
              decided_at as "decidedAt", reason, claimed_at as "claimedAt"
            from partner_application where applicant_id = ${personId} order by submitted_at, id
          `,
        ),
    },
  ],
} satisfies Pick<PersonalData, 'purposes' | 'records'>

/** Words and addresses go; that an organisation applied, and what was decided, stays. */
export async function erasePartnerPerson(tx: Tx, personId: string): Promise<void> {
  await sql`
    update partner_application set applicant_id = null, email = null, message = null, reason = case
      when reason is null then null else '–' end
    where applicant_id = ${personId} or email = (select email from person where id = ${personId})
  `.execute(tx)
}

/** A year after the decision. */
export async function removeExpiredApplications(tx: Tx, now: Date): Promise<number> {
  const emptied = await sql`
    update partner_application set email = null, message = null
    where decided_at < ${daysBefore(now, 365)} and (email is not null or message is not null)
  `.execute(tx)
  return Number(emptied.numAffectedRows ?? 0)
}
