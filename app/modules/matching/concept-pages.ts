import type { Language } from '../../shared/i18n/language.ts'
import { filesFor, fixedPages, type PageList } from '../../shared/sitemap/page-list.ts'
import { conceptIds, countConcepts, vocabularyPaths, type ListedConcept } from '../vocabulary/index.ts'

/** Pages of skills, occupations and their groups, and the doors to them, for search engines. */
export const conceptPages: readonly PageList[] = [
  fixedPages('doors', ['/match', '/skills', '/occupations']),
  conceptList('skills', 'skill', vocabularyPaths.skill),
  conceptList('skill-groups', 'skill_group', vocabularyPaths.skillGroup),
  conceptList('occupations', 'occupation', vocabularyPaths.occupation),
  conceptList('occupation-groups', 'occupation_group', vocabularyPaths.occupationGroup),
]

function conceptList(
  name: string,
  kind: ListedConcept,
  pathOf: (language: Language, id: string) => string,
): PageList {
  return {
    name,
    files: async (db, _today, size) => filesFor(await countConcepts(db, kind), size),
    pages: async (db, _today, window) => {
      const ids = await conceptIds(db, kind, window)
      return ids.map((id) => ({ pathIn: (language) => pathOf(language, id) }))
    },
  }
}
