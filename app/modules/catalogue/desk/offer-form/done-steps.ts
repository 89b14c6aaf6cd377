import { languages } from '../../../../shared/i18n/language.ts'
import { completenessItems, missingOf } from '../completeness/completeness.ts'
import type { OfferDraft } from '../offer-draft/offer-draft.ts'
import { deskSteps, type DeskStepName } from './form-step.ts'
import type { DraftReading } from './read-draft.ts'

/** The steps at which nothing is left to do; an educator counts once both sides have confirmed. */
export function doneSteps(
  reading: DraftReading,
  draft: Pick<OfferDraft, 'state'>,
  educators: readonly unknown[],
): ReadonlySet<DeskStepName> {
  const { record, lessons, faults } = reading
  const open = new Set<DeskStepName>([
    ...missingOf(record).map((item) => completenessItems[item].step),
    ...faults.map(({ step }) => step),
  ])
  if (educators.length === 0) open.add('educators')
  if (lessons.length === 0) open.add('lessons')
  const isTranslated = languages.every(
    (language) => record.title[language] !== undefined && record.summary[language] !== undefined,
  )
  if (!isTranslated) open.add('translations')
  if (draft.state !== 'published') open.add('preview')
  return new Set(deskSteps.filter((step) => !open.has(step)))
}
