import { languages } from '../../../../shared/i18n/language.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import {
  cefrLevels,
  educationLevels,
  opportunityKinds,
  purposes,
  settings,
  targetGroups,
} from '../../opportunity/opportunity-words.ts'
import type { StepReader } from './form-step.ts'
import { readOutcomes, readTexts } from './typed-texts.ts'

type Learned = Pick<
  OfferRecord,
  | 'kind'
  | 'setting'
  | 'purposes'
  | 'title'
  | 'summary'
  | 'outcomes'
  | 'skills'
  | 'requires'
  | 'isced_f'
  | 'eqf'
  | 'entry'
  | 'target_groups'
>

/** What is learned, and who may enter. */
export const readLearned: StepReader<Learned> = (form, { fields, skills }) => {
  const entryLanguage = form.choice('entry-language', languages)
  const entryLevel = form.choice('entry-level', cefrLevels)
  const note = readTexts(form, 'entry-note')
  const part: Learned = {
    kind: form.choice('kind', opportunityKinds) ?? 'course',
    setting: form.choice('setting', settings) ?? null,
    purposes: form.choices('purposes', purposes),
    title: readTexts(form, 'title'),
    summary: readTexts(form, 'summary'),
    outcomes: readOutcomes(form),
    skills: form.choices(
      'skills',
      skills.map(({ id }) => id),
    ),
    requires: [],
    isced_f:
      form.choice(
        'field',
        fields.filter(({ level }) => level === 'detailed').map(({ code }) => code),
      ) ?? null,
    eqf: wholeNumber(form.number('eqf', 1, 8)),
    entry: {
      education: form.choice('entry-education', educationLevels) ?? null,
      language_level:
        entryLanguage === undefined || entryLevel === undefined ? {} : { [entryLanguage]: entryLevel },
      note: Object.keys(note).length === 0 ? null : note,
    },
    target_groups: form.choices('target-groups', targetGroups),
  }
  return { part, faults: form.refusals }
}

function wholeNumber(number: number | undefined): number | null {
  return number === undefined ? null : Math.round(number)
}
