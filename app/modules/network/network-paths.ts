import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>) => {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value)
  return asked.size === 0 ? path : `${path}?${asked.toString()}`
}

export const networkPaths = {
  /** Finding one's coordinator. */
  coordinators: (
    language: Language,
    territory: { readonly municipality?: string | undefined; readonly parish?: string | undefined } = {},
  ) => withQuery(addressIn(language, '/coordinators'), territory),
  municipality: (language: Language, id: string) => addressIn(language, `/municipalities/${id}`),
  /** A coordinator's own card, hours and absences. */
  ownCard: (language: Language) => addressIn(language, '/account/coordinator'),
  ownAbsences: (language: Language) => addressIn(language, '/account/coordinator/absences'),
  absenceEnd: (language: Language, id: string) => `${networkPaths.ownAbsences(language)}/${id}/end`,
  territories: (language: Language) => addressIn(language, '/territories'),
  territory: (language: Language, municipalityId: string) =>
    addressIn(language, `/territories/${municipalityId}`),
  territoryAbsences: (language: Language, municipalityId: string) =>
    `${networkPaths.territory(language, municipalityId)}/absences`,
  substitutes: (language: Language, municipalityId: string) =>
    `${networkPaths.territory(language, municipalityId)}/substitutes`,
}
