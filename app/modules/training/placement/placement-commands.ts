import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { organisationsOf } from '../../accounts/index.ts'
import { askRegisteredEducator, type educatorParts } from '../../catalogue/index.ts'
import { asMachine } from '../training-machine.ts'
import { classesToStaff, personOfCard } from './placement-queries.ts'

export interface Invitation {
  readonly opportunityId: string
  readonly cardId: string
  readonly part: (typeof educatorParts)[number]
  readonly language: Language
  readonly baseUrl: string
}

/** Asks an educator of the register to teach a class of the actor's organisation; they answer on their own page. */
export async function inviteEducator(
  db: Db,
  { opportunityId, cardId, part, language, baseUrl }: Invitation,
  actor: Actor,
  now: Date,
): Promise<'asked' | 'already-asked' | 'not-found'> {
  return asActor(db, actor, now, async (tx): Promise<'asked' | 'already-asked' | 'not-found'> => {
    const own = organisationsOf(actor, 'provider-editor')
    const [wanted] = await classesToStaff(tx, own, dayInRiga(now), opportunityId)
    const personId = await asMachine(tx, actor, now, () => personOfCard(tx, cardId))
    if (wanted === undefined || personId === undefined) return 'not-found'
    const about = {
      title: plainTextIn(wanted.title, language),
      organisationIn: (other: Language) => plainTextIn(wanted.organisationName, other),
      baseUrl,
      editorsLanguage: language,
    }
    return askRegisteredEducator(tx, { opportunityId, personId, part, about }, actor, now)
  })
}
