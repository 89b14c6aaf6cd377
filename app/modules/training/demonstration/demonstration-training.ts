import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { addDays, dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import { demonstrationPersonId, insertDemonstrationPerson } from '../../accounts/index.ts'
import { demonstrationLoader, demonstrationSource } from '../../organisations/index.ts'
import { putCohort, putCompletions } from '../cohort/cohort-commands.ts'
import { holderOf, insertAssessment, insertEvidence } from '../evidence/evidence-commands.ts'
import type { EvidenceSource } from '../evidence/evidence.ts'
import { standardIdOf, unitIdOf } from '../standard/standard-loader.ts'
import { putPublication } from '../standard/standard-commands.ts'
import { standardKinds, type StandardKind } from '../standard/standard.ts'
import { loadDemonstrationCards } from './demonstration-cards.ts'
import { loadDemonstrationMethods } from './demonstration-methods.ts'
import { loadDemonstrationPairs } from './demonstration-pairs.ts'
import {
  trainedElsewhere,
  trainedPeople,
  unfinishedEvidence,
  unitCodes,
  type DemonstrationEvidence,
} from './demonstration-people.ts'

const raimonds: Actor = { kind: 'person', id: demonstrationPersonId('raimonds') }
const threeYears = 1095

/** Published standards, evidence in every state, cohorts, steps and cards; done once. */
export async function loadDemonstrationTraining(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  const done = await rowOf(tx, sql`select 1 from competence_evidence limit 1`)
  if (done !== undefined) return
  for (const kind of standardKinds)
    await putPublication(tx, standardIdOf(kind, 1), raimonds, daysBefore(now, 420))
  for (const id of trainedElsewhere) {
    await insertDemonstrationPerson(
      tx,
      { id, name: `Koordinators ${id.slice(-1)}`, email: `${id}@koordinatori.example`, language: 'lv' },
      now,
    )
  }
  for (const { person, kind, daysAgo, without } of trainedPeople) {
    for (const [index, code] of unitCodes(kind).entries()) {
      if (without.includes(code)) continue
      const source: EvidenceSource = index % 4 === 3 ? 'test' : 'portfolio'
      const piece = { person, kind, code, source, daysAgo: daysAgo + index, verdict: 'accepted' } as const
      await addEvidence(tx, piece, now)
    }
  }
  for (const piece of unfinishedEvidence) await addEvidence(tx, piece, now)
  await loadCohorts(tx, now)
  await loadDemonstrationCards(tx, now)
  await loadDemonstrationMethods(tx, now)
  await loadDemonstrationPairs(tx, now)
  await becomeActor(tx, demonstrationLoader, now)
}

/** Takes everything away: the people go after it. */
export async function removeDemonstrationTraining(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  const evidence = await sql`
    delete from competence_evidence using training_holder as holder left join person on person.id = holder.person_id
    where holder.id = competence_evidence.holder_id and coalesce(person.demonstration, true)
  `.execute(tx)
  await sql`
    delete from training_holder
    where not exists (select 1 from competence_evidence where holder_id = training_holder.id)
  `.execute(tx)
  await sql`
    delete from training_cohort using opportunity
    where opportunity.id = training_cohort.opportunity_id and opportunity.demonstration
  `.execute(tx)
  for (const table of ['ladder_grant', 'educator_card']) {
    await sql`
      delete from ${sql.table(table)} as held using person where person.id = held.person_id and person.demonstration
    `.execute(tx)
  }
  await sql`
    delete from mentoring_pair using person where person.id in (mentor_id, mentee_id) and person.demonstration
  `.execute(tx)
  await sql`
    delete from peer_observation using person where person.id in (observed_id, observer_id) and person.demonstration
  `.execute(tx)
  await sql`delete from teaching_method where demonstration`.execute(tx)
  const count = Number(evidence.numAffectedRows ?? 0)
  await recordEvent(tx, 'training.demonstration.removed', demonstrationSource, by, now, { count })
  return count
}

async function addEvidence(tx: Tx, piece: DemonstrationEvidence, now: Date): Promise<void> {
  const { person, kind, code, source, daysAgo, verdict, statement, reason } = piece
  const at = daysBefore(now, daysAgo)
  const by: Actor = { kind: 'person', id: demonstrationPersonId(person) }
  const id = idOf(`evidence:${person}:${code}:${daysAgo}`)
  const holder = await holderOf(tx, by.id)
  const evidence = { id, key: id, holder, unitId: unitIdOf(kind, 1, code), source, statement }
  await insertEvidence(tx, evidence, by, daysBefore(at, 6))
  if (verdict === undefined) return
  const validUntil =
    verdict === 'accepted' ? addDays(dayInRiga(at), piece.validDays ?? threeYears) : undefined
  await insertAssessment(tx, id, { verdict, reason, validUntil }, raimonds, at)
}

/** One cohort that is to come, and one that coordinators have completed. */
async function loadCohorts(tx: Tx, now: Date): Promise<void> {
  const units = (kind: StandardKind, codes: readonly string[]) => codes.map((code) => unitIdOf(kind, 1, code))
  await putCohort(
    tx,
    {
      opportunityId: identifierOf(demonstrationSource, 'run:coordinators-autumn'),
      kind: 'coordinator',
      units: units('coordinator', ['first-conversation', 'confidentiality']),
      validYears: 3,
    },
    raimonds,
    now,
  )
  await putCohort(
    tx,
    {
      opportunityId: identifierOf(demonstrationSource, 'pieauguso-pedagogs-1'),
      kind: 'educator',
      units: units('educator', ['planning', 'active-methods', 'inclusion']),
      validYears: 3,
    },
    raimonds,
    now,
  )
  await putCompletions(tx, now)
}

function idOf(text: string): string {
  return identifierOf(demonstrationSource, text) + identifierOf(demonstrationSource, `${text}:2`)
}
