import type { Language } from '../../../shared/i18n/language.ts'

export const importPaths = {
  template: (language: Language) => `/${language}/learning/template`,
  templateCsv: (language: Language) => `/${language}/learning/template.csv`,
  templateXlsx: (language: Language) => `/${language}/learning/template.xlsx`,
}
