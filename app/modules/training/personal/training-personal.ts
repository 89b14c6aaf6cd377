import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import type { PersonalData } from '../../../shared/personal/personal.ts'
import { addDays, dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import { hideCard } from '../card/card-commands.ts'
import { cardMessages } from '../card/card-messages.ts'
import { publicCard, publicCardVersion } from '../card/card.ts'
import { evidenceMessages } from '../evidence/evidence-messages.ts'
import { trainingPersonalMessages as messages } from './training-personal-messages.ts'
import { cardRecords, evidenceRecords, methodRecords, pairRecords, stepRecords } from './training-records.ts'

/** What the module keeps about people. */
export const trainingPersonal: PersonalData = {
  purposes: [
    {
      code: 'training.evidence',
      title: messages.evidenceTitle,
      what: messages.evidenceWhat,
      why: messages.evidenceWhy,
      howLong: messages.evidenceLong,
      basis: 'public-task',
    },
    {
      code: publicCard,
      title: messages.cardTitle,
      what: messages.cardWhat,
      why: messages.cardWhy,
      howLong: messages.cardLong,
      basis: 'consent',
      consent: { version: publicCardVersion, text: cardMessages.agree, withdrawn: hideCard },
    },
    {
      code: 'training.methods',
      title: messages.methodsTitle,
      what: messages.methodsWhat,
      why: messages.methodsWhy,
      howLong: messages.methodsLong,
      basis: 'contract',
    },
  ],
  records: [...evidenceRecords, ...stepRecords, cardRecords, ...pairRecords, ...methodRecords],
  corrections: [
    { text: evidenceMessages.ownTitle, path: '/account/competences' },
    { text: cardMessages.ownTitle, path: '/account/educator-card' },
  ],
  accesses: { 'training.evidence': messages.evidenceAccess },
  erase: eraseTraining,
  removeExpired: removeExpiredTraining,
}

/** Texts go; unit, verdict and days stay under the holder's key, so that the figures of every day stay what they were. */
async function eraseTraining(tx: Tx, personId: string): Promise<void> {
  await sql`delete from educator_card where person_id = ${personId}`.execute(tx)
  await sql`
    update competence_evidence set statement = null, links = '{}' where person_id = ${personId}
  `.execute(tx)
  await sql`
    update evidence_assessment set person_id = null, reason = null where person_id = ${personId}
  `.execute(tx)
  await sql`update evidence_assessment set assessed_by = null where assessed_by = ${personId}`.execute(tx)
  await sql`update training_holder set person_id = null where person_id = ${personId}`.execute(tx)
  for (const column of ['person_id', 'granted_by', 'ended_by']) {
    await sql`
      update ladder_grant set ${sql.ref(column)} = null where ${sql.ref(column)} = ${personId}
    `.execute(tx)
  }
  await sql`delete from method_author where person_id = ${personId}`.execute(tx)
  await sql`update method_rating set person_id = null where person_id = ${personId}`.execute(tx)
  await sql`update method_report set person_id = null where person_id = ${personId}`.execute(tx)
  await sql`update method_report set decided_by = null where decided_by = ${personId}`.execute(tx)
  await sql`update mentoring_meeting set note = null where pair_id in (
    select id from mentoring_pair where mentor_id = ${personId} or mentee_id = ${personId})`.execute(tx)
  await sql`update mentoring_meeting set noted_by = null where noted_by = ${personId}`.execute(tx)
  await sql`
    update mentoring_pair set wish = null where mentee_id = ${personId}
  `.execute(tx)
  await sql`
    update peer_observation set feedback = null where observed_id = ${personId}
  `.execute(tx)
  for (const [table, column] of otherSides) {
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null where ${sql.ref(column)} = ${personId}
    `.execute(tx)
  }
  await sql`update competence_standard set published_by = null where published_by = ${personId}`.execute(tx)
}

const otherSides = [
  ['mentoring_pair', 'mentor_id'],
  ['mentoring_pair', 'mentee_id'],
  ['peer_observation', 'observed_id'],
  ['peer_observation', 'observer_id'],
] as const

const unfinishedDays = 730
const yearDays = 365

async function removeExpiredTraining(tx: Tx, now: Date): Promise<number> {
  const yearAgo = addDays(dayInRiga(now), -yearDays)
  const unfinished = await sql`
    delete from competence_evidence
    where submitted_at < ${daysBefore(now, unfinishedDays)}
      and not exists (select 1 from evidence_assessment where evidence_id = competence_evidence.id)
  `.execute(tx)
  const texts = await sql`
    update competence_evidence set statement = null, links = '{}'
    where (statement is not null or links <> '{}') and exists (
        select 1 from evidence_assessment where evidence_id = competence_evidence.id)
      and not exists (
        select 1 from evidence_assessment
        where evidence_id = competence_evidence.id
          and coalesce(valid_until, (assessed_at at time zone 'Europe/Riga')::date) >= ${yearAgo}::date)
  `.execute(tx)
  const cards = await sql`
    delete from educator_card where shown_since is null and changed_at < ${daysBefore(now, yearDays)}
  `.execute(tx)
  return [unfinished, texts, cards].reduce(
    (sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0),
    0,
  )
}
