import type { Language } from '../../../shared/i18n/language.ts'
import type { DeskStepName } from './offer-form/form-step.ts'
import type { DraftState } from './offer-draft/offer-draft.ts'

const offer = (language: Language, id: string) => `/${language}/desk/offers/${id}`

export const deskPaths = {
  list: (language: Language, query: { organisation?: string; state?: DraftState | 'feed' } = {}) => {
    const search = new URLSearchParams(query).toString()
    return `/${language}/desk${search === '' ? '' : `?${search}`}`
  },
  /** Where a new offer begins. */
  offers: (language: Language) => `/${language}/desk/offers`,
  /** One change of several offers. */
  bulk: (language: Language) => `/${language}/desk/bulk`,
  /** Offers as a spreadsheet, out and in. */
  sheet: (language: Language, query: { organisation: string; saved?: string }) =>
    `/${language}/desk/sheet?${new URLSearchParams(query).toString()}`,
  sheetForm: (language: Language) => `/${language}/desk/sheet`,
  sheetFile: (language: Language, organisation: string) =>
    `/${language}/desk/sheet.xlsx?organisation=${organisation}`,
  setting: (language: Language) => `/${language}/desk/setting`,
  offer,
  step: (language: Language, id: string, step: DeskStepName) =>
    step === 'translations' || step === 'preview'
      ? `${offer(language, id)}/${step}/${language}`
      : `${offer(language, id)}/${step}`,
  translation: (language: Language, id: string, into: Language) =>
    `${offer(language, id)}/translations/${into}`,
  preview: (language: Language, id: string, seenIn: Language) => `${offer(language, id)}/preview/${seenIn}`,
  review: (language: Language, id: string) => `${offer(language, id)}/review`,
  reviewReturn: (language: Language, id: string) => `${offer(language, id)}/review/return`,
  publication: (language: Language, id: string) => `${offer(language, id)}/publication`,
  ending: (language: Language, id: string) => `${offer(language, id)}/ending`,
  copies: (language: Language, id: string) => `${offer(language, id)}/copies`,
  history: (language: Language, id: string) => `${offer(language, id)}/history`,
  educators: (language: Language, id: string) => `${offer(language, id)}/educators`,
  educatorWithdrawal: (language: Language, id: string, assignment: string) =>
    `${offer(language, id)}/educators/${assignment}/withdrawal`,
  teaching: (language: Language) => `/${language}/teaching`,
  teachingAnswer: (language: Language, assignment: string) => `/${language}/teaching/${assignment}/answer`,
}
