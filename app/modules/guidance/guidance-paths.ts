import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

export const guidancePaths = {
  /** The coordinator's desk. */
  desk: (language: Language) => addressIn(language, '/guidance'),
  case: (language: Language, id: string) => `${guidancePaths.desk(language)}/cases/${id}`,
  /** The resident's own case. */
  ownCase: (language: Language) => addressIn(language, '/account/case'),
}
