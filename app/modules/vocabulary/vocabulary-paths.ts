import type { Language } from '../../shared/i18n/language.ts'

/** Addresses of concepts; ids are `skill/<uuid>` and `occupation/<uuid>` in data, `/skills/<uuid>` in pages. */
export const vocabularyPaths = {
  skills: (language: Language) => `/${language}/skills`,
  skill: (language: Language, id: string) => `/${language}/skills/${id.replace('skill/', '')}`,
  skillGroup: (language: Language, id: string) => `/${language}/skills/groups/${id.replace('skill/', '')}`,
  occupations: (language: Language) => `/${language}/occupations`,
  occupation: (language: Language, id: string) => `/${language}/occupations/${id.replace('occupation/', '')}`,
  /** A group of ISCO-08, one to four digits. */
  occupationGroup: (language: Language, code: string) => `/${language}/occupations/isco08/${code}`,
}
