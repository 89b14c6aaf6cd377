import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import { readStarterTable, starterFingerprint } from '../../../shared/starter-files.ts'
import { indexConceptLabels } from '../concept/concept-index.ts'
import {
  saveFields,
  saveGroups,
  saveIndustries,
  saveOccupationInterests,
  saveOccupations,
} from './starter-occupations.ts'
import { saveInterestQuestions } from './starter-interests.ts'
import { saveOccupationSkills, saveSkillGroups, saveSkills } from './starter-skills.ts'

const files = [
  'skills.tsv',
  'skill-groups.tsv',
  'skill-group-members.tsv',
  'fields-of-education.tsv',
  'industries.tsv',
  'occupation-groups.tsv',
  'occupations.tsv',
  'occupation-skills.tsv',
  'occupation-interests.tsv',
  'interest-types.tsv',
  'interest-scale.tsv',
  'interest-statements.tsv',
] as const

const loader = { kind: 'machine', id: 'starter-vocabulary' } as const

/** Loads the vocabularies that ship with Laipa, unless this edition of them is loaded already. */
export async function loadStarterVocabulary(tx: Tx, now: Date): Promise<void> {
  const fingerprint = starterFingerprint(files)
  if ((await loadedFingerprint(tx)) === fingerprint) return
  await saveFields(tx, readStarterTable('fields-of-education.tsv'))
  await saveIndustries(tx, readStarterTable('industries.tsv'))
  await saveSkills(tx, readStarterTable('skills.tsv'))
  await saveSkillGroups(tx, readStarterTable('skill-groups.tsv'), readStarterTable('skill-group-members.tsv'))
  await saveGroups(tx, readStarterTable('occupation-groups.tsv'))
  await saveOccupations(tx, readStarterTable('occupations.tsv'))
  await saveOccupationSkills(tx, readStarterTable('occupation-skills.tsv'))
  await saveOccupationInterests(tx, readStarterTable('occupation-interests.tsv'))
  await saveInterestQuestions(
    tx,
    readStarterTable('interest-types.tsv'),
    readStarterTable('interest-scale.tsv'),
    readStarterTable('interest-statements.tsv'),
  )
  await indexConceptLabels(tx)
  await sql`
    insert into reference.vocabulary_release (source, fingerprint, loaded_at)
    values ('starter', ${fingerprint}, ${now})
    on conflict (source) do update set fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at
  `.execute(tx)
  await recordEvent(tx, 'vocabulary.release.loaded', 'starter', loader, now, { fingerprint })
}

async function loadedFingerprint(tx: Tx): Promise<string | undefined> {
  const row = await rowOf(
    tx,
    sql<{
      fingerprint: string
    }>`select fingerprint from reference.vocabulary_release where source = 'starter'`,
  )
  return row?.fingerprint
}
