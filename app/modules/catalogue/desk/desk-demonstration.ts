import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { addDays, dayInRiga, type Day } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { demonstrationLoader, demonstrationSource } from '../../organisations/index.ts'
import { saveConcessions } from './concession/concession-commands.ts'
import { everyWeek, lessonFields, readLessons } from './lesson/lesson.ts'
import { saveLessons } from './lesson/lesson-commands.ts'
import { beginDraft, saveTyped } from './offer-draft/offer-draft-commands.ts'
import { findDraft } from './offer-draft/offer-draft-queries.ts'
import { takeOverOffer } from './offer-draft/take-over-commands.ts'
import { askForReview } from './publication/publication-commands.ts'

const austra = identifierOf(demonstrationSource, 'austra-daugavpils')
/** The run that Marta took onto her desk, planned lesson by lesson, and found Viktors for. */
const safetyAtWork = identifierOf(demonstrationSource, 'darba-aizsardziba-pamatlimenis')
const safetyDraft = demonstrationPersonId('desk-safety')

const marta: Actor = { kind: 'person', id: demonstrationPersonId('marta') }
const viktors: Actor = { kind: 'person', id: demonstrationPersonId('viktors') }

/** Marta’s desk: one offer that is published, one that waits for a colleague, one that is barely begun. */
export async function loadDemonstrationDesk(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, marta, now)
  const taken = await takeOverOffer(tx, { opportunityId: safetyAtWork, draftId: safetyDraft }, marta, now)
  if (taken !== undefined) {
    await planSafetyAtWork(tx, now)
    await beginDemonstrationDrafts(tx, now)
  }
  await becomeActor(tx, demonstrationLoader, now)
}

/** Moves the lessons on with the first day of their run; gives how many moved. */
export async function refreshDemonstrationDesk(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, demonstrationLoader, now)
  const moved = await sql`
    with first_lesson as (
      select opportunity.id, opportunity.starts_on - min((starts_at at time zone 'Europe/Riga')::date) as days
      from opportunity join lesson on lesson.opportunity_id = opportunity.id
      where opportunity.id = ${safetyAtWork}
      group by opportunity.id
    )
    update lesson set
      starts_at = ((starts_at at time zone 'Europe/Riga') + days * interval '1 day') at time zone 'Europe/Riga',
      ends_at = ((ends_at at time zone 'Europe/Riga') + days * interval '1 day') at time zone 'Europe/Riga',
      changed_at = ${now}
    from first_lesson where first_lesson.id = lesson.opportunity_id and days <> 0
  `.execute(tx)
  await becomeActor(tx, by, now)
  return Number(moved.numAffectedRows ?? 0)
}

async function planSafetyAtWork(tx: Tx, now: Date): Promise<void> {
  const start = await rowOf(
    tx,
    sql<{ day: Day }>`select starts_on as day from opportunity where id = ${safetyAtWork}`,
  )
  const day = start?.day ?? addDays(dayInRiga(now), 39)
  const evenings = { key: safetyDraft, day, from: '18:00', until: '21:00', room: '204. kabinets', times: 6 }
  const typed = {
    ...lessonFields(everyWeek(evenings)),
    'concession-group': ['jobseekers'],
    'concession-price': ['65'],
  }
  const change = { draftId: safetyDraft, version: 1, mine: typed, cause: 'saved' } as const
  await saveTyped(tx, change, marta, now)
  // The offer itself is as its file states it; publishing it again would take its moving days away.
  await saveLessons(tx, safetyAtWork, readLessons(typed).lessons, marta, now)
  await saveConcessions(tx, safetyAtWork, [{ targetGroup: 'jobseekers', priceEur: 65 }])
  await sql`update offer_draft set published_version = version where id = ${safetyDraft}`.execute(tx)
  const assignment = demonstrationPersonId('desk-viktors')
  await sql`
    insert into educator_assignment (id, opportunity_id, person_id, part, proposed_by, proposed_at,
      provider_confirmed_at, educator_confirmed_at)
    values (${assignment}, ${safetyAtWork}, ${viktors.id}, 'lecturer', ${marta.id}, ${now}, ${now}, ${now})
  `.execute(tx)
}

async function beginDemonstrationDrafts(tx: Tx, now: Date): Promise<void> {
  const waiting = await beginDraft(tx, draftOf('bees', bees(dayInRiga(now))), marta, now)
  if (waiting !== undefined) await askForReview(tx, waiting, marta, now)
  const begun = await beginDraft(tx, draftOf('pottery', pottery), marta, now)
  const draft = begun === undefined ? undefined : await findDraft(tx, begun)
  if (draft === undefined) return
  // Viktors has been asked and has not answered yet.
  await sql`
    insert into educator_assignment (id, opportunity_id, person_id, part, proposed_by, proposed_at,
      provider_confirmed_at)
    values (${demonstrationPersonId('desk-pottery')}, ${draft.opportunityId}, ${viktors.id}, 'lecturer', ${marta.id},
      ${now}, ${now})
  `.execute(tx)
}

function draftOf(name: string, typed: FormValues) {
  return { organisationId: austra, key: `demonstration-${name}`, typed, cause: 'begun' } as const
}

const bees = (today: Day): FormValues => ({
  'source-language': ['lv'],
  kind: ['class'],
  purposes: ['personal'],
  'title-lv': ['Bišu gads: dravas darbi iesācējiem'],
  'summary-lv': [
    'Četras sestdienas dravā un viena vakara nodarbība klasē. Mācāmies sagatavot stropu, pārbaudīt saimi un ievākt medu.',
  ],
  'outcomes-lv': ['Sagatavo stropu ziemai\nPārbauda bišu saimi\nIevāc un izsviež medu'],
  'title-en': ['A year with bees: apiary work for beginners'],
  field: ['0811'],
  mode: ['in-person'],
  schedule: ['weekend'],
  place: ['daugavpils'],
  'starts-on': [addDays(today, 60)],
  'apply-by': [addDays(today, 46)],
  hours: ['20'],
  languages: ['lv'],
  price: ['45'],
})

const pottery: FormValues = {
  'source-language': ['lv'],
  kind: ['class'],
  'title-lv': ['Podnieka ripa ģimenei'],
  // As it was typed: the desk keeps it and says what is wrong.
  'starts-on': ['2027-02-30'],
  hours: ['divdesmit'],
}
