import type { Language } from '../../../shared/i18n/language.ts'

export const importPaths = {
  check: (language: Language) => `/${language}/learning/check`,
  template: (language: Language) => `/${language}/learning/template`,
  templateCsv: (language: Language) => `/${language}/learning/template.csv`,
  templateXlsx: (language: Language) => `/${language}/learning/template.xlsx`,
}
