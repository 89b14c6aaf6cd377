import { sql } from 'kysely'

import { rowOf, type Db } from '../../app/shared/db/db.ts'
import type { Language } from '../../app/shared/i18n/language.ts'
import type { Visitor } from './visitor.ts'

/** Answers the steps of the profile as a sample resident, so that the result and the path have something to show. */
export async function fillProfile(visitor: Visitor, language: Language, db: Db): Promise<void> {
  const { id = '' } = (await rowOf(db, neededOccupation)) ?? {}
  const answers = {
    fields: { field: ['0715', '0613'] },
    experience: { kind: 'work', occupation: id },
    languages: { lv: 'C2', ru: 'C1', en: 'B1' },
    circumstances: { place: 'daugavpils', maxKm: '50', schedule: ['evening', 'weekend'] },
    aim: { occupation: id },
  } as const
  for (const [step, fields] of Object.entries(answers)) {
    const answer = await visitor.post(`/${language}/match/${step}`, fields)
    if (answer.status !== 303)
      throw new Error(`The step ${step} answered ${answer.status} to the sample profile.`)
  }
}

/** The occupation most of whose skills are taught somewhere in the region. */
const neededOccupation = sql<{ id: string }>`
  select occupation_id as id from reference.occupation_skill needed
  where exists (select 1 from specification_skill taught where taught.skill_id = needed.skill_id and role = 'taught')
  group by occupation_id order by count(*) desc, occupation_id limit 1`
