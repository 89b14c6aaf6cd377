import type { Db } from '../../../../shared/db/db.ts'
import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { allPlaces } from '../../../organisations/index.ts'
import { allFields, findConcepts, skillsById } from '../../../vocabulary/index.ts'
import type { StepChoices } from './form-step.ts'

/** A search for a skill shows so many. */
const mostFound = 12

/** What a draft's text is read against. */
export async function draftChoices(
  db: Db,
  typed: FormValues,
): Promise<Pick<StepChoices, 'fields' | 'places' | 'skills'>> {
  const fields = await allFields(db)
  const places = await allPlaces(db)
  return { fields, places, skills: await skillsById(db, typed['skills'] ?? []) }
}

/** Skills by what somebody looked for, without those that are chosen already. */
export async function foundSkills(
  db: Db,
  lookedFor: string,
  language: Language,
  chosen: readonly string[],
): Promise<StepChoices['found']> {
  if (lookedFor === '') return []
  const found = await findConcepts(db, lookedFor, language, ['skill'], mostFound)
  return found.filter(({ id }) => !chosen.includes(id))
}
