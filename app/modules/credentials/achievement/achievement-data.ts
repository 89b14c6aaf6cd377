import { languages } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { credentialsPaths } from '../credentials-paths.ts'
import { didOf } from '../issuer/issuer.ts'
import { openBadges303 } from '../verification/contexts.ts'
import type { JsonObject } from '../verification/json.ts'
import type { Achievement } from './achievement-queries.ts'

/** The achievement for programs, as an Open Badges 3.0 Achievement; its texts in Latvian, the pages in all five. */
export function achievementData(achievement: Achievement, baseUrl: string): JsonObject {
  const { id, issuerId } = achievement
  const title = plainTextIn(achievement.title, 'lv')
  return {
    '@context': openBadges303,
    id: `${baseUrl}/achievements/${id}`,
    type: ['Achievement'],
    achievementType: 'Certificate',
    creator: { id: didOf(issuerId, baseUrl), type: ['Profile'] },
    inLanguage: 'lv',
    name: title,
    description: plainTextIn(achievement.description, 'lv') || title,
    criteria: { narrative: plainTextIn(achievement.criteria, 'lv') },
    related: languages.map((language) => ({
      id: `${baseUrl}${credentialsPaths.achievement(language, id)}`,
      type: ['Related'],
      inLanguage: language,
    })),
  }
}
