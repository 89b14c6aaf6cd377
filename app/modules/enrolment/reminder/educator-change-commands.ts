import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { mailMessages } from '../../../shared/mail/mail-messages.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { participationPaths } from '../participation-paths.ts'
import { educatorChangeMessages as messages } from './educator-change-messages.ts'
import { lessonLetterPartMessages } from './reminder-messages.ts'

const teller: Actor = { kind: 'machine', id: 'educator-changes' }

interface Participant {
  readonly applicationId: string
  readonly personId: string
  readonly recipient: string
  readonly language: Language
  readonly name: string
  readonly title: Localised
  /** Null where nobody is confirmed any more. */
  readonly educators: string | null
}

/** Who teaches a run and which lesson of it, as one text that changes when they do. */
const educatorsNow = sql`md5(coalesce((
  select string_agg(concat_ws(' ', person_id, part, lesson_id), ',' order by person_id, part, lesson_id)
  from educator_assignment as assigned
  where assigned.opportunity_id = intake.opportunity_id and withdrawn_at is null
    and educator_confirmed_at is not null and provider_confirmed_at is not null), ''))`

/**
 * Tells participants when the educators of their run are others than they were last told. Told and noted is one
 * transaction, so nobody is told twice or never. Gives how many letters.
 */
export async function tellChangedEducators(db: Db, baseUrl: string, now: Date): Promise<number> {
  return asActor(db, teller, now, async (tx) => {
    // Whoever applies sees the educators on the page: only a change after that is news.
    await sql`
      insert into known_educators (opportunity_id, told)
      select distinct intake.opportunity_id, ${educatorsNow} from intake
      where not exists (select from known_educators as known where known.opportunity_id = intake.opportunity_id)
      on conflict do nothing
    `.execute(tx)
    const changed = await rowsOf(
      tx,
      sql<{ id: string }>`
        update known_educators as known set told = fresh.told
        from (select distinct intake.opportunity_id, ${educatorsNow} as told from intake) as fresh
        where fresh.opportunity_id = known.opportunity_id and fresh.told <> known.told
        returning known.opportunity_id as id
      `,
    )
    let sent = 0
    for (const { id } of changed) {
      const people = await rowsOf(
        tx,
        sql<Participant>`
          select application.id as "applicationId", person.id as "personId", person.email as recipient, person.language,
            person.name, specification.title,
            (select string_agg(distinct educator.name, ', ') from confirmed_educators(${id}) as educator) as educators
          from application
          join intake on intake.id = application.intake_id and intake.opportunity_id = ${id}
          join opportunity on opportunity.id = intake.opportunity_id and opportunity.status = 'published'
          join learning_specification as specification on specification.id = opportunity.specification_id
          join person on person.id = application.person_id
          where application.state in ('confirmed', 'attending')
          order by application.id
        `,
      )
      for (const person of people) await queueMail(tx, letterTo(person, baseUrl), now)
      sent += people.length
      if (people.length > 0) {
        await recordEvent(tx, 'enrolment.educator-change.told', id, teller, now, { people: people.length })
      }
    }
    return sent
  })
}

function letterTo(
  { applicationId, personId, recipient, language, name, ...facts }: Participant,
  baseUrl: string,
) {
  const title = plainTextIn(facts.title, language)
  return {
    personId,
    kind: 'educator-change',
    recipient,
    language,
    subject: say(messages.subject, language, { title }),
    paragraphs: [
      say(mailMessages.greeting, language, { name }),
      facts.educators === null
        ? say(messages.nobody, language, { title })
        : say(messages.now, language, { title, names: facts.educators }),
    ],
    action: {
      text: say(lessonLetterPartMessages.action, language),
      href: `${baseUrl}${participationPaths.participation(language, applicationId)}`,
    },
    reason: say(lessonLetterPartMessages.reason, language),
  }
}
