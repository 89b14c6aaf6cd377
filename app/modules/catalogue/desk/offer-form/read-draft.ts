import { readForm, type FormValues } from '../../../../shared/forms/form-reader.ts'
import { languages } from '../../../../shared/i18n/language.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import type { Concession } from '../concession/concession.ts'
import { readLessons, type PlannedLesson } from '../lesson/lesson.ts'
import { sourceLanguage, type OfferDraft } from '../offer-draft/offer-draft.ts'
import type { DraftFault, FormStepName, StepChoices } from './form-step.ts'
import { readLearned } from './read-learned.ts'
import { readPrice } from './read-price.ts'
import { readRun } from './read-run.ts'

/** What the typed text says, as far as it can be understood. */
export interface DraftReading {
  readonly record: OfferRecord
  readonly lessons: readonly PlannedLesson[]
  readonly concessions: readonly Concession[]
  readonly faults: readonly (DraftFault & { readonly step: FormStepName | 'translations' })[]
}

/** Reads a whole draft. What is wrong counts as not stated, and is said in `faults`. */
export function readDraft(
  draft: Pick<OfferDraft, 'id' | 'organisationId' | 'typed'>,
  choices: Pick<StepChoices, 'fields' | 'places' | 'skills'>,
): DraftReading {
  const { id, organisationId, typed } = draft
  const learned = readLearned(readForm(typed), choices)
  const run = readRun(readForm(typed), choices)
  const price = readPrice(readForm(typed), choices)
  const { lessons, faults } = readLessons(typed)
  const { concessions, ...cost } = price.part
  const isTranslation = translationFields(typed)
  return {
    record: {
      id,
      provider: organisationId,
      ...learned.part,
      ...run.part,
      ...cost,
      // Days of the demonstration do not move with it: people write them.
      starts_in_days: null,
      apply_by_days: null,
    },
    lessons,
    concessions,
    faults: [
      ...learned.faults.map((one) => ({
        ...one,
        step: isTranslation(one.field) ? ('translations' as const) : ('learned' as const),
      })),
      ...run.faults.map((one) => ({ ...one, step: 'run' as const })),
      ...price.faults.map((one) => ({ ...one, step: 'price' as const })),
      ...faults.map((one) => ({ ...one, step: 'lessons' as const })),
    ],
  }
}

/** Tells the fields of other languages from those of the one that the offer is written in. */
function translationFields(typed: FormValues): (field: string) => boolean {
  const own = sourceLanguage(typed)
  const others = languages.filter((language) => language !== own)
  return (field) =>
    others.some(
      (language) => /^(title|summary|outcomes|entry-note)-/.test(field) && field.endsWith(`-${language}`),
    )
}
