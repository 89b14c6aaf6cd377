import type { Language } from '../../shared/i18n/language.ts'
import { addressIn } from '../../shared/ui/address.ts'

const withQuery = (path: string, query: Readonly<Record<string, string>> = {}) => {
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}

export const trainingPaths = {
  figures: (language: Language) => addressIn(language, '/training'),
  standard: (language: Language, kind: string, version?: number) =>
    withQuery(
      addressIn(language, `/training/standards/${kind}`),
      version === undefined ? {} : { version: String(version) },
    ),
  publication: (language: Language, id: string) => addressIn(language, `/training/publications/${id}`),
  own: (language: Language) => addressIn(language, '/account/competences'),
  ownUnit: (language: Language, unitId: string) => `${trainingPaths.own(language)}/${unitId}`,
  withdrawal: (language: Language, evidenceId: string) =>
    `${trainingPaths.own(language)}/evidence/${evidenceId}/withdrawal`,
  waiting: (language: Language) => addressIn(language, '/training/evidence'),
  assessment: (language: Language, evidenceId: string) => `${trainingPaths.waiting(language)}/${evidenceId}`,
  cohorts: (language: Language) => addressIn(language, '/training/cohorts'),
  ladder: (language: Language) => addressIn(language, '/training/ladder'),
  ladderEnd: (language: Language, grantId: string) => `${trainingPaths.ladder(language)}/${grantId}/end`,
  mentoring: (language: Language) => addressIn(language, '/account/mentoring'),
  mentoringAnswer: (language: Language, pairId: string) =>
    `${trainingPaths.mentoring(language)}/${pairId}/answer`,
  meetings: (language: Language, pairId: string) => `${trainingPaths.mentoring(language)}/${pairId}/meetings`,
  observations: (language: Language) => addressIn(language, '/account/observations'),
  observation: (language: Language, id: string) => `${trainingPaths.observations(language)}/${id}`,
  observationAnswer: (language: Language, id: string) => `${trainingPaths.observation(language, id)}/answer`,
  observationEvidence: (language: Language, id: string) =>
    `${trainingPaths.observation(language, id)}/evidence`,
  educators: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    withQuery(addressIn(language, '/educators'), query),
  educator: (language: Language, cardId: string) => addressIn(language, `/educators/${cardId}`),
  ownCard: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    withQuery(addressIn(language, '/account/educator-card'), query),
  cardWithdrawal: (language: Language) => `${trainingPaths.ownCard(language)}/withdrawal`,
  classes: (language: Language) => addressIn(language, '/training/classes'),
  placement: (language: Language, opportunityId: string, query: Readonly<Record<string, string>> = {}) =>
    withQuery(`${trainingPaths.classes(language)}/${opportunityId}`, query),
  methods: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    withQuery(addressIn(language, '/methods'), query),
  method: (language: Language, id: string) => addressIn(language, `/methods/${id}`),
  newMethod: (language: Language, basedOn?: string) =>
    withQuery(addressIn(language, '/methods/new'), basedOn === undefined ? {} : { based: basedOn }),
  ratings: (language: Language, id: string) => `${trainingPaths.method(language, id)}/ratings`,
  reports: (language: Language, id: string) => `${trainingPaths.method(language, id)}/reports`,
  moderation: (language: Language) => addressIn(language, '/moderation/methods'),
  moderationDecision: (language: Language, reportId: string) =>
    `${trainingPaths.moderation(language)}/${reportId}`,
}
